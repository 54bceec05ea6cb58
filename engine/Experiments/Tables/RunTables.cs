using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// The tables of a run: ticks, networks, chronicle, participants, network-ticks, ties, and the data dictionary of them all. What grows
/// with time is written while the run goes on; the rest when it is over. The folder keeps them only with its commit. Without a history
/// there is neither chronicle nor network-ticks.
/// </summary>
public sealed class RunTables
{
    private readonly TableSettings _settings;
    private readonly TableFiles _files;
    private readonly Table<TickRow> _ticks;
    private readonly Table<NetworkRecord> _networks;
    private readonly Table<ChronicleRow> _chronicle;
    private readonly Table<ParticipantEntry> _participants;
    private readonly Table<NetworkTickRow> _networkTicks;
    private readonly Table<TieEntry> _ties;
    private readonly Dictionary<ResidentId, int> _phoenixes = [];
    private readonly IReadOnlyList<string> _labels;

    /// <summary>Begins all tables, and withdraws those that an earlier run left in another format.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="scenario">What will be run.</param>
    /// <param name="settings">How they are written.</param>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public RunTables(RunFolder folder, Scenario scenario, TableSettings settings)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        (_settings, _labels) = (settings, scenario.Labels ?? []);
        _files = new TableFiles(folder, settings.Format);
        _ticks = _files.Begin(TicksTable.Layout);
        _networks = _files.Begin(NetworksTable.Layout);
        _chronicle = settings.HasHistory ? _files.Begin(ChronicleTable.Layout) : _files.Omit(ChronicleTable.Layout);
        _participants = _files.Begin(ParticipantsTable.Layout((int)scenario.Parameters[Parameter.Domains]));
        _networkTicks = settings.HasHistory ? _files.Begin(NetworkTicksTable.Layout) : _files.Omit(NetworkTicksTable.Layout);
        _ties = _files.Begin(TiesTable.Layout);
    }

    /// <summary>Every how many ticks all ties are written; null for the end only.</summary>
    public int? SnapshotEvery => _settings.SnapshotEvery;

    /// <summary>Takes a tick.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal void Take(TickRecord record, TickRow row)
    {
        _ticks.Add(row);
        _chronicle.AddAll(ChronicleTable.RowsOf(record.Chronicle));
        _networkTicks.AddAll(NetworkTicksTable.RowsOf(record.Chronicle));
        foreach (ChronicleEvent entry in record.Chronicle)
        {
            if (entry.What is MemberLeft { IsPhoenix: true })
            {
                _phoenixes[entry.Resident] = _phoenixes.GetValueOrDefault(entry.Resident) + 1;
            }
        }
    }

    /// <summary>Takes the ties as they are after a tick.</summary>
    /// <exception cref="RunFolderException">They cannot be written.</exception>
    internal void Take(int tick, TieLook ties)
    {
        foreach (TieRow tie in ties)
        {
            _ties.Add(new TieEntry(tick, tie));
        }
    }

    /// <summary>Writes what is known at the end, and the dictionary.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal void Finish(RunRecord run, LastLook look, Action<int>? onTable = null)
    {
        // Tables know nothing of each other: several are at work at a time.
        Task.WhenAll(
            Task.Run(() => Take(run.Ticks, look.Ties)), Task.Run(() => _networks.AddAll(run.Networks)), Task.Run(() => Take(look.Participants))).GetAwaiter().GetResult();
        Action[] finishes = [_ticks.Finish, _networks.Finish, _chronicle.Finish, _participants.Finish, _networkTicks.Finish, _ties.Finish];
        for (int table = 0; table < finishes.Length; table++)
        {
            finishes[table]();
            onTable?.Invoke(table + 1);
        }

        _files.WriteDictionary();
    }

    private void Take(IReadOnlyList<ParticipantRow> people)
    {
        foreach (ParticipantRow one in people)
        {
            _participants.Add(new ParticipantEntry(one, _phoenixes.GetValueOrDefault(ResidentId.OfParticipant(one.Id)), LabelOf(one.Id)));
        }
    }

    private string? LabelOf(uint participant) => participant < _labels.Count ? _labels[(int)participant] : null;
}
