using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A network of participants: it counts what its members do, pays out what they make, and tells them.</summary>
public sealed partial class Network : Resident
{
    private const double ShareWeight = 0.12;
    private const double WorkShareWeight = 0.2;
    private const int TooFewFor = 6;
    private const int DormantFor = 11;

    /// <summary>With fewer members for 6 weeks, a network ends.</summary>
    public const int LeastMembers = 3;

    private readonly CoCreationWorld _world;
    private readonly double[] _shares = [0, 0, 0, 0, 0.3];
    private Member[] _members = new Member[8];
    private int _count;
    private Roster? _roster;
    private Charter _charter;
    private int _charterSince;
    private double _workShare = 0.5;
    private double _backlog;
    private TypeReading _measured = TypeReading.Start;
    private TypeReading _perceived = TypeReading.Start;
    private int _ticksTooFew;
    private int _ticksDormant;

    internal Network(ResidentId id, CoCreationWorld world, Motive motive, Profile founder, Step step)
        : base(id)
    {
        _world = world;
        Circumstances circumstances = (Circumstances)step.Conditions;
        Life = new NetworkLife(motive);
        (_charter, _charterSince) = (circumstances.Charter, circumstances.CharterSince);
        _backlog = NewBacklog(step.Chance, circumstances.Parameters);
        Admit(ResidentId.OfParticipant(id.Participant), founder);
    }

    /// <summary>Its life so far.</summary>
    public NetworkLife Life { get; }

    /// <summary>The type measured from what its members do.</summary>
    public NetworkType Type => _measured.Type;

    /// <summary>The rules that its members live by.</summary>
    public Charter Charter => _charter;

    /// <summary>The members, in order.</summary>
    public IEnumerable<ResidentId> Members => _members.Take(_count).Select(member => member.Id);

    /// <summary>The activity shares, moving averages, indexed by <see cref="Activity"/>; each in [0, 1].</summary>
    public IReadOnlyList<double> Shares => _shares;

    private double CurrentActivity => 1 - _shares[(int)Activity.Idle];

    private Span<Member> Admitted => _members.AsSpan(0, _count);

    /// <inheritdoc/>
    public override void TakeStep(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        Circumstances circumstances = (Circumstances)step.Conditions;
        AdoptCharter(circumstances);
        (int joined, int left) = ReadMail(step);
        Tally tally = Tally.Of(Admitted, circumstances.Parameters);
        Average(tally);
        RenewalTerms? renewal = Advance(step, tally.Output, circumstances.Parameters);
        int age = step.Tick - ((int)Id.Born - 1);
        ReadType(step, age, circumstances.Parameters);
        Life.Count(age, _count, tally, Type);
        EndReason? end = renewal is { IsRenewed: false } ? EndReason.Fulfilled : Ending(circumstances.Parameters);
        ShowEnding(step, tally.Output, renewal, end);
        Tell(step, tally, end);
        Observe(step, tally);
        CountTotals(step, tally, joined + (age == 1 ? 1 : 0), left, end is not null);
        if (end is { } reason)
        {
            step.Record(new NetworkDissolved(reason, _count, CurrentActivity, Life));
            step.End();
        }
    }

    private void AdoptCharter(Circumstances circumstances)
    {
        if (circumstances.CharterSince > _charterSince)
        {
            (_charter, _charterSince) = (circumstances.Charter, circumstances.CharterSince);
        }
    }

    private void Average(in Tally tally)
    {
        if (tally.Acts == 0)
        {
            return;
        }

        Span<int> acts = stackalloc int[_shares.Length];
        foreach (ref readonly Member member in Admitted)
        {
            if (member.Act != Bulletin.NoAct)
            {
                acts[member.Act]++;
            }
        }

        for (int i = 0; i < acts.Length; i++)
        {
            _shares[i] += ShareWeight * (((double)acts[i] / tally.Acts) - _shares[i]);
        }

        _workShare += WorkShareWeight * (tally.WorkShare - _workShare);
    }

    /// <summary>Works off the backlog. If the project is completed, returns what was decided about a new one.</summary>
    private RenewalTerms? Advance(Step step, double output, Parameters parameters)
    {
        _backlog -= output;
        if (_backlog > 0)
        {
            return null;
        }

        Life.Completed++;
        RenewalTerms renewal = new(_charter.Renewal, step.Chance.Uniform(Purpose.Renewal));
        step.Record(new ProjectCompleted(renewal.IsRenewed));
        _backlog = renewal.IsRenewed ? NewBacklog(step.Chance, parameters) : 0;
        return renewal;
    }

    /// <summary>Erlang-2 distributed with mean scope.</summary>
    private static double NewBacklog(in Chance chance, Parameters parameters)
    {
        double two = chance.Exponential((byte)Purpose.Backlog, 0) + chance.Exponential((byte)Purpose.Backlog, 1);
        return parameters[Parameter.Scope] * two / 2;
    }

    private void ReadType(Step step, int age, Parameters parameters)
    {
        NetworkType before = Type;
        NetworkType measured = TypeReading.Of(_shares, parameters[Parameter.TypeShare], parameters[Parameter.DormantBelow]);
        _measured = _measured.After(measured, age);
        NetworkType perceived = TypeReading.Of(
            _shares, parameters[Parameter.PerceivedTypeShare], parameters[Parameter.PerceivedDormantBelow]);
        _perceived = _perceived.After(perceived, age);
        if (Type != before)
        {
            step.Record(new TypeChanged(before, Type, [.. _shares]));
        }

        ShowType(step, age, parameters);
    }

    private EndReason? Ending(Parameters parameters)
    {
        _ticksTooFew = _count < LeastMembers ? _ticksTooFew + 1 : 0;
        bool isDormant = CurrentActivity < parameters[Parameter.DormantBelow];
        _ticksDormant = isDormant ? _ticksDormant + 1 : 0;
        return _ticksTooFew >= TooFewFor ? EndReason.TooFew : _ticksDormant >= DormantFor ? EndReason.Dormant : null;
    }
}
