using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A shock as it is typed: "betrayal@260", or with a strength "betrayal@260=0.7".</summary>
public static class ShockText
{
    /// <summary>The names of all shocks.</summary>
    public static IReadOnlyList<string> Names { get; } = Names<ShockKind>.InOrder;

    /// <summary>Reads a shock; null, with the problem added, if it is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="place">The place of problems, such as an option.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static ScenarioEvent.Shock? Parse(string text, string place, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        string[] parts = text.Split('=', 2);
        string[] when = parts[0].Split('@', 2);
        int kind = Names.ToList().IndexOf(when[0]);
        Bilingual? refusal = kind < 0
            ? new Bilingual($"there is no shock '{when[0]}'", $"es gibt kein Ereignis '{when[0]}'").OrRather(Nearest.Name(when[0], Names))
            : WeekOf(when) is null
                ? new($"a shock has a week from 1 to {Scenario.MostTicks}, as in {when[0]}@260", $"ein Ereignis hat eine Woche von 1 bis {Scenario.MostTicks}, wie in {when[0]}@260")
                : null;
        double? strength = refusal is null && parts.Length > 1 ? StrengthOf((ShockKind)kind, parts[1], out refusal) : null;
        if (refusal is not null)
        {
            problems.Add(new Problem(place, refusal));
            return null;
        }

        return new ScenarioEvent.Shock(WeekOf(when)!.Value, (ShockKind)kind, strength);
    }

    private static int? WeekOf(string[] when) =>
        when.Length == 2 && int.TryParse(when[1], NumberStyles.None, CultureInfo.InvariantCulture, out int week) && week is >= 1 and <= Scenario.MostTicks ? week : null;

    private static double? StrengthOf(ShockKind kind, string text, out Bilingual? refusal)
    {
        refusal = null;
        if (ShockStrength.Of(kind) is null)
        {
            refusal = new($"the strength of {Experiments.Names.Of(kind)} has no meaning", $"bei {Experiments.Names.Of(kind)} hat die Stärke keine Bedeutung");
            return null;
        }

        (FactorValue value, refusal) = new Factor.OfShock(kind, 1).Parse(text);
        return value.Number;
    }
}
