using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// chronicle.csv: a row for everything that happened, in the order (tick, resident, sequence); written while a run goes on. What is
/// merely observed of networks week by week is no happening.
/// </summary>
public sealed class ChronicleTable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "chronicle.csv";

    private readonly CsvTable _table;

    /// <summary>Begins the table with its header.</summary>
    /// <param name="text">Where to; stays open.</param>
    public ChronicleTable(TextWriter text) => _table = new CsvTable(
        text,
        "tick", "resident", "sequence", "event", "network", "motive", "invited", "inviter", "reason", "phoenix", "since", "until",
        "netBenefit", "from", "to", "renewed", "members", "terms");

    /// <summary>Adds what happened in a tick.</summary>
    public void Add(IReadOnlyList<ChronicleEvent> chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        foreach (ChronicleEvent entry in chronicle.Where(entry => entry.What is not NetworkWeek))
        {
            _table.Add(entry.Tick).Add(entry.Resident).Add(entry.Sequence);
            Add(ChronicleRow.Of(entry));
        }

        _table.Flush();
    }

    private void Add(in ChronicleRow row)
    {
        _table.Add(row.Event).Add(row.Network).Add(row.Motive).Add(row.Invited).Add(row.Inviter).Add(row.Reason);
        _table.Add(YesNo(row.IsPhoenix)).Add(row.Since).Add(row.Until).Add(row.NetBenefit).Add(row.From).Add(row.To);
        _table.Add(YesNo(row.IsRenewed)).Add(row.Members).Add(row.Terms).EndRow();
    }

    private static string? YesNo(bool? value) => value switch { true => "true", false => "false", null => null };
}
