using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A parameter with which two runs began differently.</summary>
/// <param name="Name">Its name.</param>
/// <param name="A">The value in A, as it is written in scenario files.</param>
/// <param name="B">The value in B.</param>
public sealed record SettingDifference(string Name, string A, string B)
{
    internal static IReadOnlyList<SettingDifference> Of(ComparedRun a, ComparedRun b) =>
    [
        .. ParameterTable.All.Select(info => new SettingDifference(info.Name, a.Setting(info), b.Setting(info)))
            .Where(setting => setting.A != setting.B),
    ];
}

/// <summary>Something that came from outside in one of two runs, or in both.</summary>
/// <param name="Happening">What.</param>
/// <param name="InA">Whether in A.</param>
/// <param name="InB">Whether in B.</param>
public sealed record PairedHappening(Happening Happening, bool InA, bool InB)
{
    /// <summary>What came from outside, in order of ticks; of one tick, what is in A comes first.</summary>
    internal static IReadOnlyList<PairedHappening> Of(Scenario? a, Scenario? b)
    {
        List<ScenarioEvent> rest = [.. b?.EventsInOrder ?? []];
        List<PairedHappening> all = [];
        foreach (ScenarioEvent happening in a?.EventsInOrder ?? [])
        {
            int same = rest.FindIndex(other => other.Canonical == happening.Canonical);
            all.Add(new PairedHappening(Happening.Of(happening), InA: true, InB: same >= 0));
            if (same >= 0)
            {
                rest.RemoveAt(same);
            }
        }

        all.AddRange(rest.Select(happening => new PairedHappening(Happening.Of(happening), InA: false, InB: true)));
        return [.. all.OrderBy(paired => paired.Happening.Tick)];
    }
}
