using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What the networks of each type did in one tick; known only where the run observes networks.</summary>
/// <param name="Tick">The tick.</param>
/// <param name="Types">What the networks of each type did, by the type held in this tick.</param>
public sealed record ObservedTick(int Tick, ByType<ObservedType> Types)
{
    /// <summary>Gathers the weeks of networks that a tick's chronicle holds; null if it holds none.</summary>
    public static ObservedTick? Of(TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ObservedType[] types = new ObservedType[Enum.GetValues<NetworkType>().Length];
        bool isObserved = false;
        foreach (ChronicleEvent entry in record.Chronicle)
        {
            if (entry.What is NetworkWeek week)
            {
                types[(int)week.Type] = types[(int)week.Type].And(week);
                isObserved = true;
            }
        }

        return isObserved ? new ObservedTick(record.Tick, ByTypes.From(type => types[(int)type], (loose, dormant) => loose.And(dormant))) : null;
    }
}

/// <summary>What networks did in one tick, added up over them.</summary>
/// <param name="Networks">How many networks.</param>
/// <param name="Members">Members of all of them.</param>
/// <param name="Acts">How many members acted.</param>
/// <param name="Activities">Members by what they do: each network's activity shares (moving averages), times its members.</param>
/// <param name="Output">What was made.</param>
/// <param name="TrustSum">Trust in members, each value in [0, 1], added up over acting members.</param>
public readonly record struct ObservedType(int Networks, int Members, int Acts, ActivityShares Activities, double Output, double TrustSum)
{
    /// <summary>No networks.</summary>
    public static ObservedType None => default;

    /// <summary>Mean trust of acting members in members, in [0, 1]; null without acts.</summary>
    public double? Trust => Acts == 0 ? null : TrustSum / Acts;

    /// <summary>These and others.</summary>
    public ObservedType And(ObservedType others) => new(
        Networks + others.Networks,
        Members + others.Members,
        Acts + others.Acts,
        Activities.And(others.Activities),
        Output + others.Output,
        TrustSum + others.TrustSum);

    internal ObservedType And(NetworkWeek week) => And(new ObservedType(
        1,
        week.Members,
        week.Acts,
        new ActivityShares(week.CoCreate, week.Monitor, week.Tap, week.Lament, week.Idle).Times(week.Members),
        week.Output,
        week.Trust * week.Acts));
}
