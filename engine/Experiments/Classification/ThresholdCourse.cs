namespace CoCreation.Sim.Experiments;

/// <summary>Thresholds from a week on.</summary>
/// <param name="Tick">The first week in which they hold.</param>
/// <param name="Thresholds">What they are.</param>
public sealed record ThresholdStep(int Tick, Thresholds Thresholds);

/// <summary>The thresholds of a run, week by week: its time line may move them.</summary>
/// <param name="steps">In order of weeks; the first holds from the beginning.</param>
internal sealed class ThresholdCourse(IReadOnlyList<ThresholdStep> steps)
{
    public IReadOnlyList<ThresholdStep> Steps => steps;

    /// <summary>What a scenario says.</summary>
    public static ThresholdCourse Of(Scenario scenario)
    {
        List<ThresholdStep> steps = [new(0, Thresholds.Of(scenario.Parameters))];
        Model.Parameters now = scenario.Parameters;
        foreach (ScenarioEvent.Setting change in scenario.Events.OfType<ScenarioEvent.Setting>().OrderBy(change => change.Tick))
        {
            now = change.Settings.Aggregate(now, (before, setting) => before.With(setting.Parameter, setting.Value));
            if (Thresholds.Of(now) != steps[^1].Thresholds)
            {
                steps.Add(new ThresholdStep(change.Tick, Thresholds.Of(now)));
            }
        }

        return new ThresholdCourse(steps);
    }

    /// <summary>The thresholds of a week.</summary>
    public Thresholds At(int tick) => steps.Last(step => step.Tick <= tick).Thresholds;

    /// <summary>The same with other thresholds in every week.</summary>
    public ThresholdCourse Select(Func<Thresholds, Thresholds> other) => new([.. steps.Select(step => step with { Thresholds = other(step.Thresholds) })]);
}
