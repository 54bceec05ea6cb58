using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Folds what was seen of a resident under a lens into the entries of its life.</summary>
/// <param name="resident">Who was seen.</param>
internal sealed class LifeFold(ResidentId resident)
{
    private readonly List<LifeEntry> _entries = [];
    private readonly Dictionary<(ResidentId Participant, ResidentId Network), int> _weeksBelow = [];
    private readonly Dictionary<(ResidentId Participant, ResidentId Network), uint> _inviters = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<LifeEntry> Entries => _entries;

    /// <summary>Whether an entry of the chronicle belongs to the life of a resident.</summary>
    public static bool IsOf(ResidentId resident, ChronicleEvent entry) => entry.Resident == resident || NetworkOf(entry.What) == resident;

    /// <summary>Takes a tick with its decisions.</summary>
    public void Take(TickRecord record)
    {
        foreach (ChronicleEvent entry in record.Chronicle.Where(entry => IsOf(resident, entry)))
        {
            if (entry.Resident.IsParticipant)
            {
                TakeOfParticipant(entry, record);
            }
            else
            {
                TakeOfNetwork(entry, record);
            }
        }
    }

    private static ResidentId? NetworkOf(Occurrence what) => what switch
    {
        NetworkFounded it => it.Network,
        InvitationAccepted it => it.Network,
        Joined it => it.Network,
        MemberLeft it => it.Network,
        MembershipSettled it => it.Network,
        LeaveWeighed it => it.Network,
        ActivityChosen it => it.Network,
        InvitationWeighed it => it.Network,
        FoundingWeighed it => it.Network,
        MembershipClosed it => it.Network,
        _ => null,
    };

    private void TakeOfParticipant(ChronicleEvent entry, TickRecord record)
    {
        (int tick, uint participant) = (entry.Tick, entry.Resident.Participant);
        switch (entry.What)
        {
            case NetworkFounded it:
                FoundingWeighed founding = Decisions<FoundingWeighed>(entry, record).First(weighed => weighed.Network == it.Network);
                _entries.Add(new LifeEntry.Founded(tick, participant, it.Network, it.Motive, it.Invited, founding));
                break;
            case InvitationAccepted it:
                _inviters[(entry.Resident, it.Network)] = it.Inviter;
                InvitationWeighed weighed = Decisions<InvitationWeighed>(entry, record).First(weighed => weighed.Network == it.Network && weighed.IsAccepted);
                _entries.Add(new LifeEntry.Accepted(tick, participant, it.Network, weighed));
                break;
            case Joined it:
                bool isInvited = _inviters.TryGetValue((entry.Resident, it.Network), out uint inviter);
                _entries.Add(new LifeEntry.Joined(tick, participant, it.Network, isInvited ? inviter : null));
                break;
            case LeaveWeighed it:
                _weeksBelow[(entry.Resident, it.Network)] = it.IsBelow ? WeeksBelow(entry.Resident, it.Network) + 1 : 0;
                break;
            case MemberLeft it:
                LeaveWeighed? decision = Decisions<LeaveWeighed>(entry, record).FirstOrDefault(weighed => weighed.Network == it.Network && weighed.Reason is not null);
                End(entry, new LifeEntry.Left(tick, participant, it.Network, it.Reason, it.IsPhoenix, decision, WeeksBelow(entry.Resident, it.Network)));
                break;
            case MembershipClosed it:
                End(entry, new LifeEntry.Left(tick, participant, it.Network, it.Reason, false, null, WeeksBelow(entry.Resident, it.Network)));
                break;
            case MembershipSettled it:
                Settle(participant, it);
                break;
            default:
                break;
        }
    }

    private void TakeOfNetwork(ChronicleEvent entry, TickRecord record)
    {
        switch (entry.What)
        {
            case TypeChanged it:
                _entries.Add(new LifeEntry.TypeChanged(entry.Tick, it.From, it.To, Decisions<TypeRead>(entry, record).First()));
                break;
            case ProjectCompleted:
                _entries.Add(new LifeEntry.Completed(entry.Tick, Decisions<EndWeighed>(entry, record).First().Renewal!.Value));
                break;
            case NetworkDissolved it:
                EndWeighed weighed = Decisions<EndWeighed>(entry, record).First();
                _entries.Add(new LifeEntry.Dissolved(entry.Tick, it.Reason, weighed, LifeFigures.Of(it.Life)));
                break;
            default:
                break;
        }
    }

    private static IEnumerable<T> Decisions<T>(ChronicleEvent about, TickRecord record)
        where T : Decision => record.Chronicle.Where(entry => entry.Resident == about.Resident).Select(entry => entry.What).OfType<T>();

    private int WeeksBelow(ResidentId participant, ResidentId network) => _weeksBelow.GetValueOrDefault((participant, network));

    private void End(ChronicleEvent entry, LifeEntry.Left left)
    {
        _entries.Add(left);
        _weeksBelow.Remove((entry.Resident, left.Network));
        _inviters.Remove((entry.Resident, left.Network));
    }

    /// <summary>Adds to the end of a membership what it brought in all.</summary>
    private void Settle(uint participant, MembershipSettled settled)
    {
        int index = _entries.FindLastIndex(entry => entry is LifeEntry.Left left && (left.Participant, left.Network, left.Tick) == (participant, settled.Network, settled.Until));
        if (index >= 0)
        {
            _entries[index] = (LifeEntry.Left)_entries[index] with { NetBenefit = settled.NetBenefit };
        }
    }
}
