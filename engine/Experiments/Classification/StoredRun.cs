using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A network as it was read back.</summary>
/// <param name="Record">What is recorded of it, without the net benefits of single memberships.</param>
/// <param name="NegativeShare">The share of memberships that cost more than they brought.</param>
/// <param name="Gini">How unevenly net benefit is spread.</param>
/// <param name="Reading">Its types.</param>
internal sealed record StoredNetwork(NetworkRecord Record, double? NegativeShare, double? Gini, NetworkReading Reading);

/// <summary>A complete run as it lies in its folder.</summary>
/// <param name="folder">The folder.</param>
internal sealed class StoredRun(string folder)
{
    /// <summary>The summary of the run.</summary>
    /// <exception cref="InputException">There is no such folder, or the run in it is not complete.</exception>
    public RunSummary Summary { get; } =
        !Directory.Exists(folder) ? throw StoredTable.Refused(folder, new("there is no such folder", "diesen Ordner gibt es nicht"))
        : ResultJson.Read<RunSummary>(Path.Combine(folder, RunFolder.SummaryFile)) ?? throw StoredTable.Refused(folder, new(
            $"there is no complete run: {RunFolder.SummaryFile} is missing or broken",
            $"darin ist kein vollständiger Lauf: {RunFolder.SummaryFile} fehlt oder ist beschädigt"));

    /// <summary>The thresholds of the run.</summary>
    /// <exception cref="InputException">Its scenario is missing or broken.</exception>
    public ThresholdCourse Recorded() => ThresholdCourse.Of(ScenarioFile.ReadKept(Path.Combine(folder, RunSubject.FileName)));

    /// <summary>All networks in order of id, their types read with other thresholds.</summary>
    /// <exception cref="InputException">A table is missing or broken, or the two do not belong together.</exception>
    public IReadOnlyList<StoredNetwork> Networks(ThresholdCourse thresholds)
    {
        Dictionary<ResidentId, NetworkReading> readings = Readings(thresholds);
        List<StoredNetwork> networks = [];
        foreach (StoredRow row in StoredTable.Read(
            folder, NetworksTable.Layout, "network", "motive", "ended", "reason", "weeks", "peakMembers", "memberWeeks", "output", "talk",
            "completed", "phoenixes", "negativeShare", "gini"))
        {
            ResidentId id = row.NetworkOf(0);
            NetworkReading reading = readings.Remove(id, out NetworkReading? found) ? found : new NetworkReading();
            if (reading.Age != row.Of<long>(4))
            {
                throw StoredTable.Refused(row.Place, new(
                    $"network {id} lived {row.Of<long>(4)} weeks, but {NetworkTicksTable.Layout.Name} has {reading.Age} of them",
                    $"Netzwerk {id} lebte {row.Of<long>(4)} Wochen, aber {NetworkTicksTable.Layout.Name} hat {reading.Age} davon"));
            }

            networks.Add(new StoredNetwork(RecordOf(row, id, reading.Recorded), row.Maybe<double?>(11), row.Maybe<double?>(12), reading));
        }

        return readings.Count == 0 ? networks : throw StoredTable.Refused(folder, new(
            $"{readings.Count} networks of {NetworkTicksTable.Layout.Name} are missing in {NetworksTable.Layout.Name}",
            $"{readings.Count} Netzwerke aus {NetworkTicksTable.Layout.Name} fehlen in {NetworksTable.Layout.Name}"));
    }

    private Dictionary<ResidentId, NetworkReading> Readings(ThresholdCourse thresholds)
    {
        Dictionary<ResidentId, NetworkReading> readings = [];
        double[] shares = new double[Names<Activity>.InOrder.Length];
        foreach (StoredRow row in StoredTable.Read(
            folder, NetworkTicksTable.Layout, ["tick", "network", "type", .. Names<Activity>.InOrder]))
        {
            ResidentId id = row.NetworkOf(1);
            if (!readings.TryGetValue(id, out NetworkReading? reading))
            {
                readings.Add(id, reading = new NetworkReading());
            }

            if (row.Of<long>(0) != id.Born + reading.Age)
            {
                throw StoredTable.Refused(row.Place, new($"a week of network {id} is missing", $"von Netzwerk {id} fehlt eine Woche"));
            }

            for (int i = 0; i < shares.Length; i++)
            {
                shares[i] = row.Of<double>(3 + i);
            }

            reading.Take(row.NameOf<NetworkType>(2), shares, thresholds.At((int)row.Of<long>(0)));
        }

        return readings;
    }

    private static NetworkRecord RecordOf(StoredRow row, ResidentId id, TypeLife types) => new()
    {
        Id = id,
        Ended = (int?)row.Maybe<long?>(2),
        Reason = row.Maybe<string>(3) is null ? null : row.NameOf<EndReason>(3),
        Phoenixes = (int)row.Of<long>(10),
        Life = new LifeFigures
        {
            Motive = row.NameOf<Motive>(1),
            Weeks = (int)row.Of<long>(4),
            PeakMembers = (int)row.Of<long>(5),
            MemberWeeks = row.Of<long>(6),
            Output = row.Of<double>(7),
            Talk = row.Of<long>(8),
            Completed = (int)row.Of<long>(9),
            AtLandmark = types.AtLandmark,
            TypeWeeks = types.Weeks,
        },
    };
}
