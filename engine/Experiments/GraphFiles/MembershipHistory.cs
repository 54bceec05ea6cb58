using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Who was a member of which network and when: takes what a run says tick by tick, and keeps memberships and types, the chronicle not.
/// A membership begins when the first letter of the network comes in (as <see cref="Joined"/> says) and ends when the member leaves or the
/// network ends, which members hear a tick later.
/// </summary>
public sealed class MembershipHistory
{
    private readonly Dictionary<ResidentId, NetworkTale> _networks = [];

    /// <summary>The last tick taken; 0 before any.</summary>
    public int LastTick { get; private set; }

    /// <summary>Every network that was ever founded, in order of id.</summary>
    public IReadOnlyList<NetworkSpan> Networks => [.. Tales.Select(tale => tale.Network)];

    /// <summary>Every membership, by network in order of id, of one network in order of joining.</summary>
    public IReadOnlyList<MemberSpan> Memberships => [.. Tales.SelectMany(tale => tale.Members)];

    private IEnumerable<NetworkTale> Tales => _networks.OrderBy(network => network.Key).Select(network => network.Value);

    /// <summary>Takes the next tick; the first is tick 0.</summary>
    /// <exception cref="ArgumentException">Something is said of a network whose founding was not taken.</exception>
    public void Take(TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (ChronicleEvent entry in record.Chronicle)
        {
            Take(entry);
        }

        LastTick = record.Tick;
    }

    /// <summary>
    /// Writes a graph over time (GEXF 1.3) with participants and networks as nodes and memberships as edges. Whatever lasts is there up to the
    /// last tick taken. The stream stays open.
    /// </summary>
    /// <param name="stream">Where to.</param>
    /// <param name="settings">What else there is to say, and how.</param>
    public void WriteGexf(Stream stream, MembershipGraphSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        new MembershipGraph(this, settings).Write(stream);
    }

    private void Take(ChronicleEvent entry)
    {
        switch (entry.What)
        {
            case NetworkFounded it:
                _networks.Add(it.Network, new NetworkTale(it.Network, it.Motive));
                break;
            case Joined it:
                Of(it.Network).Join(entry.Resident.Participant, entry.Tick);
                break;
            case MemberLeft it:
                Of(it.Network).Leave(entry.Resident.Participant, entry.Tick);
                break;
            case TypeChanged it:
                Of(entry.Resident).Change(entry.Tick, it.To);
                break;
            case NetworkDissolved:
                Of(entry.Resident).End(entry.Tick);
                break;
            default:
                break;
        }
    }

    private NetworkTale Of(ResidentId network) => _networks.TryGetValue(network, out NetworkTale? tale)
        ? tale
        : throw new ArgumentException($"The founding of network {network} was not taken: records are taken from tick 0 on.");
}
