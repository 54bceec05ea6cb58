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
            .. Side("There", "from", "to", row => row.Tie.There),
            .. Side("Back", "to", "from", row => row.Tie.Back),
        ]);

    private static IReadOnlyList<Column<TieEntry>> Side(string way, string one, string other, Func<TieEntry, TieSide?> of) =>
    [
        Amount("trust" + way, "1", Allowed.Share, OrEmpty($"Trust of {one} in {other}", $"Vertrauen von {one} in {other}"), row => of(row)?.Trust),
        Amount("ledger" + way, "share", Allowed.Any,
            OrEmpty($"What {one} shared with {other} less what came back", $"Was {one} mit {other} geteilt hat, abzüglich des Erhaltenen"), row => of(row)?.Ledger),
        Amount("control" + way, "1", Allowed.Share,
            OrEmpty($"Control of {one} over {other} as a rival", $"Kontrolle von {one} über {other} als Konkurrenz"), row => of(row)?.Control),
        YesNo("declined" + way,
            OrEmpty($"Whether {other} declined the last time that {one} asked", $"Ob {other} abgelehnt hat, als {one} zuletzt fragte"), row => of(row)?.HasDeclined),
    ];

    private static Bilingual OrEmpty(string english, string german) =>
        new($"{english}; empty where this tie is missing.", $"{german}; leer, wo diese Beziehung fehlt.");
}
