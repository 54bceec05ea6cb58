using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.PairedTick>;

namespace CoCreation.Sim.Experiments;

/// <summary>difference: a row for every tick that both runs have, each measure in A, in B, and how much more it is in B.</summary>
internal static class DifferenceTable
{
    public static TableLayout<PairedTick> Layout { get; } = new(
        "difference",
        [
            Whole("tick", Allowed.Week, Allowed.FromZero, new("The week; 0 is the world as it was made.", "Die Woche; 0 ist die Welt, wie sie entstand."), row => row.Tick),
            YesNo("same", new("Whether both runs have the same digest: nothing at all differs.", "Ob beide Läufe dieselbe Prüfsumme haben: nichts unterscheidet sich."), row => row.IsSame),
            .. Enum.GetValues<Measure>().SelectMany(Of),
        ]);

    private static IEnumerable<Column<PairedTick>> Of(Measure measure)
    {
        Bilingual meaning = MeaningOf(measure);
        return
        [
            Of(measure, "A", measure == Measure.MeanTrust ? Allowed.Share : Allowed.FromZero,
                new($"In A: {meaning.English}", $"In A: {meaning.German}"), row => row.A[(int)measure]),
            Of(measure, "B", measure == Measure.MeanTrust ? Allowed.Share : Allowed.FromZero,
                new($"In B: {meaning.English}", $"In B: {meaning.German}"), row => row.B[(int)measure]),
            Of(measure, "Difference", Allowed.Any, new($"B less A: {meaning.English}", $"B minus A: {meaning.German}"), row => row.Difference(measure)),
        ];
    }

    private static Column<PairedTick> Of(Measure measure, string side, string allowed, Bilingual meaning, Func<PairedTick, double?> of) =>
        Measures.IsAmount(measure)
            ? Amount(Names.Of(measure) + side, "1", allowed, meaning, of)
            : Whole(Names.Of(measure) + side, UnitOf(measure), allowed, meaning, row => (long?)of(row));

    private static string UnitOf(Measure measure) => measure switch
    {
        Measure.Talk => "act",
        Measure.Members => "membership",
        Measure.Participants => "participant",
        _ => "network",
    };

    private static Bilingual MeaningOf(Measure measure) => measure switch
    {
        Measure.Output => new("what all networks made in this week.", "was alle Netzwerke in dieser Woche geschaffen haben."),
        Measure.CumulatedOutput => new("what all networks made up to this week and in it.", "was alle Netzwerke bis zu dieser Woche und in ihr geschaffen haben."),
        Measure.Talk => new("acts of complaint.", "Handlungen des Jammerns."),
        Measure.MeanTrust => new("mean trust of members in members; empty without acts.", "mittleres Vertrauen von Mitgliedern in Mitglieder; leer ohne Handlungen."),
        Measure.Members => new("memberships of networks alive after the week.", "Mitgliedschaften in Netzwerken, die nach der Woche bestehen."),
        Measure.Participants => new("participants who lived through the week.", "Beteiligte, die die Woche erlebt haben."),
        Measure.Networks => new("networks alive after the week.", "Netzwerke, die nach der Woche bestehen."),
        _ => Alive((NetworkType)(measure - Measure.Competition)),
    };

    private static Bilingual Alive(NetworkType type)
    {
        Bilingual networks = TypeText.Of(type);
        return new($"{networks.English} alive after the week.", $"{networks.German}, die nach der Woche bestehen.");
    }
}
