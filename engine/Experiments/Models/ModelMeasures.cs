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
        Label = new(InSentence(meaning.English.TrimEnd('.')), meaning.German.TrimEnd('.')),
        Meaning = meaning,
    };

    // In the middle of an English sentence, as labels of measures stand, only names begin with a capital.
    private static string InSentence(string english) =>
        english.Length > 1 && char.IsLower(english[1]) ? string.Concat(char.ToLowerInvariant(english[0]), english[1..]) : english;
}

/// <summary>A measure of a model in the manifest of an experiment, so that its results can be read without the model.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit, "1" where there is none.</param>
/// <param name="Meaning">What it means.</param>
public sealed record MeasureInfo(string Name, string Unit, Bilingual Meaning);
