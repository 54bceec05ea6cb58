namespace CoCreation.Sim.Model;

/// <summary>A number for each activity.</summary>
/// <param name="Monitor">Watching a rival.</param>
/// <param name="Tap">Tapping knowledge.</param>
/// <param name="Lament">Lament.</param>
/// <param name="CoCreate">Work with others.</param>
/// <param name="Idle">Idling.</param>
public readonly record struct PerActivity(double Monitor, double Tap, double Lament, double CoCreate, double Idle)
{
    /// <summary>From numbers indexed by <see cref="Activity"/>.</summary>
    internal static PerActivity Of(ReadOnlySpan<double> values) => new(values[0], values[1], values[2], values[3], values[4]);

    /// <summary>The number of an activity.</summary>
    public double this[Activity activity] => activity switch
    {
        Activity.Monitor => Monitor,
        Activity.Tap => Tap,
        Activity.Lament => Lament,
        Activity.CoCreate => CoCreate,
        _ => Idle,
    };
}

/// <summary>The rival that a member would watch.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Rivalry">The share of offers in common, in (0, 1].</param>
/// <param name="Uncontrolled">Rivalry x what is not yet under control.</param>
public readonly record struct RivalSeen(uint Participant, double Rivalry, double Uncontrolled);

/// <summary>The teacher that a member would ask.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Domain">For what, from 0.</param>
/// <param name="Promise">The gap in knowledge x the trust that it will be shared.</param>
public readonly record struct TeacherSeen(uint Participant, int Domain, double Promise);

/// <summary>What was weighed about a new project.</summary>
/// <param name="Chance">The chance of one, in [0, 1].</param>
/// <param name="Draw">Uniform in (0, 1): there is one if it is below the chance.</param>
public readonly record struct RenewalTerms(double Chance, double Draw)
{
    /// <summary>Whether a new project is begun.</summary>
    public bool IsRenewed => Draw < Chance;
}
