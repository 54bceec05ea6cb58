namespace CoCreation.Sim.Kernel;

/// <summary>
/// Who a resident is: its participant number, and for a network the tick after it was founded.
/// Participants come first in the order, by number; networks follow, by (founder, founding tick).
/// </summary>
public readonly record struct ResidentId : IComparable<ResidentId>
{
    private const ulong NetworkBit = 1UL << 63;

    private ResidentId(ulong order) => Order = order;

    /// <summary>The id as one number whose natural order is the order of residents.</summary>
    public ulong Order { get; }

    /// <summary>The participant's number, or that of the network's founder; at most 2^31 - 1.</summary>
    public uint Participant => IsParticipant ? (uint)Order : (uint)(Order >> 31) & int.MaxValue;

    /// <summary>0 for a participant; for a network the founding tick plus 1.</summary>
    public uint Born => IsParticipant ? 0 : (uint)Order & int.MaxValue;

    /// <summary>Whether this is a participant, not a network.</summary>
    public bool IsParticipant => Order < NetworkBit;

    /// <summary>The id of a participant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is above 2^31 - 1.</exception>
    public static ResidentId OfParticipant(uint participant)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(participant, (uint)int.MaxValue);
        return new ResidentId(participant);
    }

    /// <summary>The id of the network that a participant founds in a tick: there is at most one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The founder is above 2^31 - 1, or the tick is negative or 2^31 - 1.</exception>
    public static ResidentId OfNetwork(uint founder, int tick)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(founder, (uint)int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(tick);
        ArgumentOutOfRangeException.ThrowIfEqual(tick, int.MaxValue);
        return new ResidentId(NetworkBit | ((ulong)founder << 31) | ((uint)tick + 1));
    }

    /// <summary>The id that has this <see cref="Order"/>.</summary>
    public static ResidentId OfOrder(ulong order) => new(order);

    /// <inheritdoc/>
    public int CompareTo(ResidentId other) => Order.CompareTo(other.Order);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(ResidentId one, ResidentId other) => one.Order < other.Order;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(ResidentId one, ResidentId other) => one.Order > other.Order;

    /// <summary>Whether one comes before the other or is the same.</summary>
    public static bool operator <=(ResidentId one, ResidentId other) => one.Order <= other.Order;

    /// <summary>Whether one comes after the other or is the same.</summary>
    public static bool operator >=(ResidentId one, ResidentId other) => one.Order >= other.Order;

    /// <summary>"17" for participant 17, "17@83" for the network that it founded in tick 83.</summary>
    public override string ToString() => IsParticipant
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Participant}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Participant}@{Born - 1}");
}
