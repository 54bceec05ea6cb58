using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What spoke for accepting an invitation.</summary>
/// <param name="Trust">Trust in the inviter.</param>
/// <param name="Fit">The own motive for what the network is.</param>
/// <param name="Probability">The chance to accept, in [0, 1].</param>
public readonly record struct AcceptTerms(double Trust, double Fit, double Probability)
{
    private const double StrainWeight = 1.5;

    /// <summary>Weighs an invitation: min(1, accept x trust x fit).</summary>
    internal static AcceptTerms Of(double trust, double motive, bool isLament, double strain, Parameters parameters)
    {
        double fit = isLament ? motive * StrainWeight * strain : motive;
        return new AcceptTerms(trust, fit, Math.Min(1, parameters[Parameter.Accept] * trust * fit));
    }
}

/// <summary>What was weighed about leaving a network.</summary>
/// <param name="AverageBenefit">Average benefit per week.</param>
/// <param name="Trust">Mean trust in random members.</param>
/// <param name="Belonging">The worth of that trust per week: belong x (trust - 0.4).</param>
/// <param name="OutsideOption">What the time is worth elsewhere, per week.</param>
/// <param name="Probability">The chance to leave in this week, in [0, 1].</param>
public readonly record struct LeaveTerms(double AverageBenefit, double Trust, double Belonging, double OutsideOption, double Probability)
{
    private const double NeutralTrust = 0.4;

    internal static double OutsideOptionUnder(Charter charter, Parameters parameters) =>
        parameters[Parameter.Outside] * (1 - (0.5 * charter.Commitment));

    internal static LeaveTerms Of(double averageBenefit, double trust, Charter charter, Parameters parameters)
    {
        double belonging = parameters[Parameter.Belong] * (trust - NeutralTrust);
        double outside = OutsideOptionUnder(charter, parameters);
        double surplus = (averageBenefit + belonging - outside) / parameters[Parameter.LeaveScale];
        return new LeaveTerms(averageBenefit, trust, belonging, outside, parameters[Parameter.LeaveMax] / (1 + Elementary.Exp(surplus)));
    }
}

/// <summary>What each activity promised in a tick; null where it was impossible.</summary>
/// <param name="Monitor">Benefit of monitoring.</param>
/// <param name="Tap">Benefit of tapping.</param>
/// <param name="Lament">Benefit of lament.</param>
/// <param name="CoCreate">Benefit of co-creation.</param>
/// <param name="Idle">Benefit of idling.</param>
public readonly record struct ActivityTerms(double? Monitor, double? Tap, double Lament, double CoCreate, double Idle)
{
    /// <summary>What an activity promised; null where it was impossible.</summary>
    public double? this[Activity activity] => activity switch
    {
        Activity.Monitor => Monitor,
        Activity.Tap => Tap,
        Activity.Lament => Lament,
        Activity.CoCreate => CoCreate,
        _ => Idle,
    };

    /// <summary>The chance of each activity where all that are possible are equally likely.</summary>
    public PerActivity ChancesAtRandom()
    {
        double each = 1.0 / (3 + (Monitor is null ? 0 : 1) + (Tap is null ? 0 : 1));
        return new PerActivity(Monitor is null ? 0 : each, Tap is null ? 0 : each, each, each, each);
    }

    /// <summary>The chance of each activity by softmax.</summary>
    /// <param name="temperature">Above 0.</param>
    public PerActivity ChancesAt(double temperature)
    {
        Span<double> weights = stackalloc double[5];
        double sum = Weigh(temperature, weights);
        foreach (ref double weight in weights)
        {
            weight /= sum;
        }

        return PerActivity.Of(weights);
    }

    /// <summary>Chooses among the possible activities, each equally likely: the null model of random activity.</summary>
    /// <param name="draw">Uniform in (0, 1).</param>
    public Activity ChooseAtRandom(double draw)
    {
        Span<Activity> possible = stackalloc Activity[5];
        int count = 0;
        for (Activity activity = Activity.Monitor; activity <= Activity.Idle; activity++)
        {
            bool isPossible = activity switch { Activity.Monitor => Monitor is not null, Activity.Tap => Tap is not null, _ => true };
            possible[count] = activity;
            count += isPossible ? 1 : 0;
        }

        return possible[(int)(draw * count)];
    }

    /// <summary>Chooses by softmax: each possible activity with a chance in proportion to exp(promise / temperature).</summary>
    /// <param name="temperature">Above 0.</param>
    /// <param name="draw">Uniform in (0, 1).</param>
    public Activity Choose(double temperature, double draw)
    {
        Span<double> weights = stackalloc double[5];
        double rest = draw * Weigh(temperature, weights);
        for (int i = 0; i < weights.Length - 1; i++)
        {
            rest -= weights[i];
            if (rest < 0)
            {
                return (Activity)i;
            }
        }

        return Activity.Idle;
    }

    /// <summary>The weight of each activity, exp(promise / temperature) as a share of that of the best. Returns their sum.</summary>
    private double Weigh(double temperature, Span<double> weights)
    {
        double best = Math.Max(Math.Max(Monitor ?? Idle, Tap ?? Idle), Math.Max(Math.Max(Lament, CoCreate), Idle));
        weights[0] = Monitor is { } monitor ? Elementary.Exp((monitor - best) / temperature) : 0;
        weights[1] = Tap is { } tap ? Elementary.Exp((tap - best) / temperature) : 0;
        weights[2] = Elementary.Exp((Lament - best) / temperature);
        weights[3] = Elementary.Exp((CoCreate - best) / temperature);
        weights[4] = Elementary.Exp((Idle - best) / temperature);
        return weights[0] + weights[1] + weights[2] + weights[3] + weights[4];
    }
}
