using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>The measures of a model, as experiments take them.</summary>
internal static class ModelMeasures
{
    public static IReadOnlyList<RunMeasure> Of(KernelModel model) => [.. model.Measures.Select(measure => Of(measure.Name, measure.Unit, measure.Meaning))];

    public static RunMeasure Of(string name, string unit, Bilingual meaning) => new()
    {
        Name = name,
        Unit = unit,
        Allowed = Allowed.Any,
        Label = new(meaning.English.TrimEnd('.'), meaning.German.TrimEnd('.')),
        Meaning = meaning,
    };
}

/// <summary>A measure of a model in the manifest of an experiment, so that its results can be read without the model.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit, "1" where there is none.</param>
/// <param name="Meaning">What it means.</param>
public sealed record MeasureInfo(string Name, string Unit, Bilingual Meaning);
