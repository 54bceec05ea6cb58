using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Checks own people and ties against each other, and against the number of participants.</summary>
/// <param name="root">The scenario's document.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class PeopleCheck(YamlMap root, FileProblems problems)
{
    /// <summary>Adds what is wrong.</summary>
    /// <param name="ties">The ties; null for none.</param>
    /// <param name="labels">The names of the people.</param>
    public void Check(EdgeList? ties, string[] labels)
    {
        RefuseStrangers(ties, labels);
        RefuseOtherNumber(labels.Length);
    }

    private void RefuseStrangers(EdgeList? ties, string[] labels)
    {
        YamlNode? where = root.Find(PeopleBinding.TiesKey);
        foreach (string stranger in (ties?.Labels ?? []).Except(labels))
        {
            problems.Add(where!.Line, where.Column, EdgeList.Stranger(stranger, problems.HasMany ? null : Nearest.Name(stranger, labels)));
        }
    }

    private void RefuseOtherNumber(int count)
    {
        if (root.Find("parameters") is YamlMap settings && settings.Find("participants") is YamlText given && ScenarioBinding.NumberIn(given) != count)
        {
            string shown = count.ToString(CultureInfo.InvariantCulture);
            problems.Add(given.Line, given.Column, new(
                $"there are {shown} people, not {given.Value}; leave their number out", $"es sind {shown} Beteiligte, nicht {given.Value}; die Zahl kann entfallen"));
        }
        else if (count < 2)
        {
            YamlNode where = root.Find(PeopleBinding.MembersKey) ?? root.Find(PeopleBinding.TiesKey)!;
            problems.Add(where.Line, where.Column, new("a world has at least 2 participants", "eine Welt hat mindestens 2 Beteiligte"));
        }
    }
}
