using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>What holds in a week of a scenario.</summary>
internal static class ParametersAt
{
    /// <summary>The parameters of the start, with everything that came from outside up to a week and in it.</summary>
    public static Parameters Of(Scenario scenario, int week)
    {
        Parameters held = scenario.Parameters;
        foreach (ScenarioEvent happening in scenario.Events.Where(happening => happening.Tick <= week).OrderBy(happening => happening.Tick))
        {
            held = happening switch
            {
                ScenarioEvent.Setting setting => setting.Settings.Aggregate(held, (all, one) => all.With(one.Parameter, one.Value)),
                ScenarioEvent.Shock shock => Struck(held, shock),
                _ => held,
            };
        }

        return held;
    }

    private static Parameters Struck(Parameters held, ScenarioEvent.Shock shock)
    {
        double strength = shock.Strength ?? Shock.DefaultStrength(shock.Kind);
        return shock.Kind switch
        {
            ShockKind.EnemyAppears => held.With(Parameter.Threat, strength),
            ShockKind.EnemyGoes => held.With(Parameter.Threat, 0),
            ShockKind.TiesCheap => held.With(Parameter.Slots, strength),
            _ => held,
        };
    }
}
