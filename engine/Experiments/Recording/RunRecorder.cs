using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Takes what a run says tick by tick and keeps a row for every tick and a record for every network; the chronicle itself is not
/// kept.
/// </summary>
/// <param name="scenario">The scenario that runs.</param>
/// <param name="seed">Its seed.</param>
public sealed class RunRecorder(Scenario scenario, ulong seed)
{
    private readonly List<TickRow> _rows = [];
    private readonly List<ObservedTick> _observed = [];
    private readonly Dictionary<ResidentId, NetworkFold> _networks = [];

    /// <summary>Takes the next tick; the first is tick 0. Returns its row.</summary>
    public TickRow Take(TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (ChronicleEvent entry in record.Chronicle)
        {
            Fold(entry);
        }

        TickRow row = TickRow.Of(record);
        _rows.Add(row);
        if (ObservedTick.Of(record) is { } observed)
        {
            _observed.Add(observed);
        }

        return row;
    }

    /// <summary>The record of the run, once the residents have been looked at after its last tick.</summary>
    /// <exception cref="InvalidOperationException">A network neither ended nor was seen alive.</exception>
    public RunRecord Finish(LastLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        foreach (LivingNetwork network in look.Networks)
        {
            FoldOf(network.Id).IsAlive(network.Life);
        }

        foreach (OpenMembership membership in look.Memberships)
        {
            FoldOf(membership.Network).AddBenefit(membership.NetBenefit);
        }

        return new RunRecord
        {
            Scenario = scenario.Name,
            Seed = seed,
            Participants = scenario.Participants,
            Rows = [.. _rows],
            Observed = [.. _observed],
            Happenings = [.. scenario.EventsInOrder.Select(Happening.Of)],
            Networks = [.. _networks.OrderBy(network => network.Key).Select(network => network.Value.ToRecord())],
        };
    }

    private void Fold(ChronicleEvent entry)
    {
        switch (entry.What)
        {
            case NetworkFounded founded:
                FoldOf(founded.Network);
                break;
            case MemberLeft left:
                FoldOf(left.Network).Leave(left.IsPhoenix);
                break;
            case MembershipSettled settled:
                FoldOf(settled.Network).AddBenefit(settled.NetBenefit);
                break;
            case TypeChanged changed:
                FoldOf(entry.Resident).Change(entry.Tick, changed.To);
                break;
            case NetworkDissolved end:
                FoldOf(entry.Resident).End(entry.Tick, end);
                break;
            default:
                break;
        }
    }

    private NetworkFold FoldOf(ResidentId network)
    {
        if (!_networks.TryGetValue(network, out NetworkFold? fold))
        {
            _networks.Add(network, fold = new NetworkFold(network));
        }

        return fold;
    }
}
