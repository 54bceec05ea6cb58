using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A participant's membership of a network, pending until the first bulletin comes.</summary>
public sealed class Membership
{
    internal Membership(ResidentId network, int slot, int since, double averageBenefit) =>
        (Network, Slot, Since, AverageBenefit) = (network, slot, since, averageBenefit);

    /// <summary>The network.</summary>
    public ResidentId Network { get; }

    /// <summary>The tick in which it was joined or founded.</summary>
    public int Since { get; }

    /// <summary>Whether a bulletin has come.</summary>
    public bool IsActive { get; internal set; }

    /// <summary>The tick in which it was left; 0 while it lasts.</summary>
    public int Until { get; internal set; }

    /// <summary>Why it was left.</summary>
    public LeaveReason Reason { get; internal set; }

    /// <summary>All benefit less all cost so far.</summary>
    public double NetBenefit => Total + Benefit;

    /// <summary>Average benefit per week, a moving average.</summary>
    public double AverageBenefit { get; internal set; }

    /// <summary>Whether knowledge shared here has raised the participant to a new offer.</summary>
    public bool HasRisen { get; internal set; }

    /// <summary>Keys the chance of this membership: the lowest number free when it began.</summary>
    internal int Slot { get; }

    internal Activity LastActivity { get; set; } = Activity.Idle;

    /// <summary>Benefit since the average was last taken.</summary>
    internal double Benefit { get; set; }

    /// <summary>Benefit until then.</summary>
    internal double Total { get; set; }

    /// <summary>Own activities in a row that were no work.</summary>
    internal int WithoutWork { get; set; }

    /// <summary>The next in the list that it is in.</summary>
    internal Membership? Next;

    /// <summary>Where the ties to the other members are. Not part of the state.</summary>
    internal TiePlaces Places;

    /// <summary>Where the bulletin of this tick is in the mail, or -1. Not part of the state.</summary>
    internal int Mail { get; set; } = -1;

    /// <summary>Where the bulletin is, which is no longer so afterwards.</summary>
    internal int TakeMail()
    {
        int mail = Mail;
        Mail = -1;
        return mail;
    }

    internal void Write(CanonWriter writer)
    {
        writer.Write(Network);
        writer.Write(Slot);
        writer.Write(Since);
        writer.Write(AverageBenefit);
        writer.Write(IsActive);
        writer.Write(Until);
        writer.Write((byte)Reason);
        writer.Write(HasRisen);
        writer.Write((byte)LastActivity);
        writer.Write(Benefit);
        writer.Write(Total);
        writer.Write(WithoutWork);
    }

    internal static Membership Read(CanonReader reader) =>
        new(reader.ReadId(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadDouble())
        {
            IsActive = reader.ReadBoolean(),
            Until = reader.ReadInt32(),
            Reason = (LeaveReason)reader.ReadByte(),
            HasRisen = reader.ReadBoolean(),
            LastActivity = (Activity)reader.ReadByte(),
            Benefit = reader.ReadDouble(),
            Total = reader.ReadDouble(),
            WithoutWork = reader.ReadInt32(),
        };
}
