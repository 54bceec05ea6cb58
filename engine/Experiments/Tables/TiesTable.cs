using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.TieEntry>;

namespace CoCreation.Sim.Experiments;

/// <summary>A tie as it was in a tick.</summary>
/// <param name="Tick">The tick after which it was looked at.</param>
/// <param name="Tie">What was seen.</param>
internal readonly record struct TieEntry(int Tick, TieRow Tie);

/// <summary>
/// ties: a row for every two of whom at least one has a tie to the other, in the order (tick, from, to); of the end, and of every
/// so many ticks if that is wanted.
/// </summary>
internal static class TiesTable
{
    public static TableLayout<TieEntry> Layout { get; } = new(
        "ties",
        [
            Whole("tick", Allowed.Week, Allowed.FromZero, new("The week after which it was looked at.", "Die Woche, nach der nachgesehen wurde."), row => row.Tick),
            Whole("from", "1", Allowed.FromZero, new("The lower number of the two.", "Die kleinere Nummer der beiden."), row => row.Tie.From),
            Whole("to", "1", Allowed.FromZero, new("The higher number of the two.", "Die größere Nummer der beiden."), row => row.Tie.To),
            .. Side("There", new("what from holds about to; empty without a tie there.", "was from über to weiß; leer ohne Beziehung in diese Richtung."), row => row.Tie.There),
            .. Side("Back", new("what to holds about from; empty without a tie back.", "was to über from weiß; leer ohne Beziehung zurück."), row => row.Tie.Back),
        ]);

    private static IReadOnlyList<Column<TieEntry>> Side(string way, Bilingual whose, Func<TieEntry, TieSide?> of) =>
    [
        Amount("trust" + way, "1", Allowed.Share, With(new("Trust", "Vertrauen"), whose), row => of(row)?.Trust),
        Amount("ledger" + way, "share", Allowed.Any, With(new("Shares given less received", "Gegebenes Wissen abzüglich erhaltenem"), whose), row => of(row)?.Ledger),
        Amount("control" + way, "1", Allowed.Share, With(new("Control over the other as a rival", "Kontrolle über die andere Person als Konkurrenz"), whose), row => of(row)?.Control),
        YesNo("declined" + way, With(new("Whether the other declined the last time", "Ob die andere Person zuletzt abgelehnt hat"), whose), row => of(row)?.HasDeclined),
    ];

    private static Bilingual With(Bilingual what, Bilingual whose) =>
        new($"{what.English}: {whose.English}", $"{what.German}: {whose.German}");
}
