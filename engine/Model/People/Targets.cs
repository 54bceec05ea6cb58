namespace CoCreation.Sim.Model;

/// <summary>What somebody sees in another member.</summary>
/// <param name="Rivalry">The share of offers in common.</param>
/// <param name="Control">Control over the other, in [0, 1].</param>
/// <param name="Promise">The largest gap times the trust that it will be shared; 0 if there is none worth asking for.</param>
/// <param name="Domain">The domain of that gap.</param>
internal readonly record struct Sight(double Rivalry, double Control, double Promise, int Domain)
{
    public double Uncontrolled => Rivalry * (1 - Control);
}

/// <summary>The greatest rival and the most promising teacher among the members looked at.</summary>
internal readonly record struct Targets
{
    public uint Rival { get; private init; }

    /// <summary>Rivalry with that rival; 0 if there is none.</summary>
    public double Rivalry { get; private init; }

    /// <summary>Rivalry times what is not yet under control.</summary>
    public double Uncontrolled { get; private init; }

    public Profile? RivalProfile { get; private init; }

    public uint Teacher { get; private init; }

    public int Domain { get; private init; }

    /// <summary>Gap times trust; 0 if there is no gap worth asking for.</summary>
    public double Promise { get; private init; }

    public Targets With(uint other, Profile profile, Sight sight)
    {
        Targets best = this;
        if (sight.Rivalry > 0 && (best.Rivalry == 0 || IsBefore(sight.Uncontrolled, other, best.Uncontrolled, best.Rival)))
        {
            best = best with { Rival = other, Rivalry = sight.Rivalry, Uncontrolled = sight.Uncontrolled, RivalProfile = profile };
        }

        if (sight.Promise > 0 && (best.Promise == 0 || IsBefore(sight.Promise, other, best.Promise, best.Teacher)))
        {
            best = best with { Teacher = other, Domain = sight.Domain, Promise = sight.Promise };
        }

        return best;
    }

    private static bool IsBefore(double value, uint other, double best, uint holder) =>
        value > best || (value == best && other < holder);
}
