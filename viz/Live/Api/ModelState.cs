using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>What is to be known of a world of a model besides what all worlds have.</summary>
/// <param name="Source">The paper; empty for none.</param>
/// <param name="Measures">What is measured.</param>
/// <param name="Trace">What colours participants; null for nothing.</param>
/// <param name="Parameters">What can be set, for a new world.</param>
/// <param name="AtTheEnd">Measures of the end, once there is one; null before.</param>
/// <param name="IsCut">Whether it goes on beyond the last tick that is shown.</param>
internal sealed record ModelState(
    string Source, IReadOnlyList<object> Measures, object? Trace, IReadOnlyList<object> Parameters, IReadOnlyDictionary<string, double?>? AtTheEnd, bool IsCut)
{
    public static ModelState Of(ModelWorld world)
    {
        KernelModel model = world.Scenario.Model;
        return new ModelState(
            model.Source,
            [.. model.Measures.Select(measure => new { measure.Name, measure.Meaning, Unit = UnitText.Of(measure.Unit), IsOfTheEnd = measure.OfEnd is not null })],
            model.Trace is { } trace ? new { trace.Meaning, Unit = UnitText.Of(trace.Unit), world.Range?.Least, world.Range?.Most } : null,
            [.. model.Parameters.Select(Told)],
            world.AtTheEnd,
            world.IsCut);
    }

    /// <summary>The values of all parameters as a page gets them: the name of a choice, or a number.</summary>
    public static IReadOnlyDictionary<string, object> Values(ModelScenario scenario) =>
        scenario.Model.Parameters.ToDictionary(parameter => parameter.Name, parameter => Value(parameter, scenario.Settings[parameter.Name]));

    private static object Told(ModelParameter parameter) => new
    {
        parameter.Name,
        parameter.Meaning,
        parameter.Unit,
        parameter.Least,
        parameter.Most,
        Default = Value(parameter, parameter.Default),
        parameter.IsWhole,
        Scope = "world",
        Choices = parameter.Choices.Count > 0 ? parameter.Choices : null,
    };

    private static object Value(ModelParameter parameter, double value) => parameter.Choices.Count > 0 ? parameter.Choices[(int)value] : value;
}
