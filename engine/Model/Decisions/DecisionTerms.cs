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

/// <summary>A number for each motive.</summary>
/// <param name="Control">To keep rivals in view.</param>
/// <param name="Learn">To learn.</param>
/// <param name="Vent">To complain together.</param>
/// <param name="Create">To create together.</param>
public readonly record struct PerMotive(double Control, double Learn, double Vent, double Create)
{
    /// <summary>From numbers indexed by <see cref="Motive"/>.</summary>
    internal static PerMotive Of(ReadOnlySpan<double> values) => new(values[0], values[1], values[2], values[3]);

    /// <summary>The number of a motive.</summary>
    public double this[Motive motive] => motive switch
    {
        Motive.Control => Control,
        Motive.Learn => Learn,
        Motive.Vent => Vent,
        _ => Create,
    };
}

/// <summary>What somebody who tried to found a network wanted, and whom it suited.</summary>
/// <param name="Motives">The weight of each motive; they add up to 1.</param>
/// <param name="Draw">Uniform in (0, 1): the first motive prevails at which the weights, added up, exceed it.</param>
/// <param name="Motive">That motive.</param>
/// <param name="Strain">Strain under the threat, in [0, 1]; with less than <see cref="Model.Participant.LeastStrainToVent"/> nobody founds to complain.</param>
/// <param name="Suited">How many of the own ties such a network suits; at least 2 are needed. Not counted for want of strain.</param>
/// <param name="Best">Whom it suits most; null where nobody was counted.</param>
public readonly record struct FoundingTerms(PerMotive Motives, double Draw, Motive Motive, double Strain, int Suited, CandidateSeen? Best);

/// <summary>Somebody whom a network to be founded would suit.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Score">
/// How well, above 0: to control, rivalry x what is not yet under control; to learn, the largest gap in knowledge; to complain, trust;
/// to create, (trust - <see cref="Model.Participant.TrustToCreate"/>) x the sum of gaps.
/// </param>
public readonly record struct CandidateSeen(uint Participant, double Score);

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
