using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.NetworkTickRow>;

namespace CoCreation.Sim.Experiments;

/// <summary>A week of a network.</summary>
/// <param name="Tick">The week.</param>
/// <param name="Network">The network.</param>
/// <param name="Week">What it counted.</param>
internal readonly record struct NetworkTickRow(int Tick, ResidentId Network, NetworkWeek Week);

/// <summary>network-ticks: a row for every week of every network, in the order (tick, network); written while a run goes on.</summary>
internal static class NetworkTicksTable
{
    public static TableLayout<NetworkTickRow> Layout { get; } = new(
        "network-ticks",
        [
            Whole("tick", Allowed.Week, Allowed.FromOne, new("The week.", "Die Woche."), row => row.Tick),
            Resident("network", Allowed.Network, new("The network: its founder and the week of its founding.", "Das Netzwerk: wer es wann gegründet hat."), row => row.Network),
            Whole("members", "participant", Allowed.FromZero, new("How many members it has.", "Wie viele Mitglieder es hat."), row => row.Week.Members),
            Whole("acts", "act", Allowed.FromZero, new("How many of them acted in this week.", "Wie viele davon in dieser Woche gehandelt haben."), row => row.Week.Acts),
            Share("monitor", new("Share of watching rivals", "Anteil des Beobachtens"), week => week.Monitor),
            Share("tap", new("Share of tapping knowledge", "Anteil des Abschöpfens von Wissen"), week => week.Tap),
            Share("lament", new("Share of complaining", "Anteil des Jammerns"), week => week.Lament),
            Share("coCreate", new("Share of co-creation", "Anteil der Co-Creation"), week => week.CoCreate),
            Share("idle", new("Share of doing nothing", "Anteil des Nichtstuns"), week => week.Idle),
            Amount("output", "1", Allowed.FromZero, new("What was made in this week.", "Was in dieser Woche geschaffen wurde."), row => row.Week.Output),
            Amount("trust", "1", Allowed.Share, new("Mean trust of acting members in members; empty if nobody acted.", "Mittleres Vertrauen der Handelnden in Mitglieder; leer, wenn niemand gehandelt hat."),
                row => row.Week.Acts == 0 ? null : row.Week.Trust),
            Text("type", Allowed.OneOf<NetworkType>(), new("The type that it holds.", "Der Typ, den es hat."), row => Names.Of(row.Week.Type)),
        ]);

    /// <summary>The rows of a tick.</summary>
    public static IEnumerable<NetworkTickRow> RowsOf(IReadOnlyList<ChronicleEvent> chronicle)
    {
        foreach (ChronicleEvent entry in chronicle)
        {
            if (entry.What is NetworkWeek week)
            {
                yield return new NetworkTickRow(entry.Tick, entry.Resident, week);
            }
        }
    }

    private static Column<NetworkTickRow> Share(string name, Bilingual meaning, Func<NetworkWeek, double> of) => Amount(
        name, "1", Allowed.Share, new(
            $"{meaning.English}, a moving average over the acts that begins with 0.3 of doing nothing.", $"{meaning.German}, gleitendes Mittel über die Handlungen, das mit 0,3 Nichtstun beginnt."), row => of(row.Week));
}
