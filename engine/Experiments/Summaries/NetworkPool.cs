using CoCreation.Sim.Analysis;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Networks that are summed up together.</summary>
/// <param name="formed">Networks that once had 3 members, of one run or of several.</param>
/// <param name="ticks">The length of the longest run.</param>
internal sealed class NetworkPool(IReadOnlyList<NetworkRecord> formed, int ticks)
{
    private const int Year = 52;

    private readonly double _weeks = formed.Sum(network => (double)network.Life.TypeWeeks.Sum());

    public TypeSummary Summary(NetworkType type)
    {
        NetworkRecord[] networks = [.. formed.Where(network => network.Type == type)];
        Lifetime[] lives = [.. formed.Where(network => network.LandmarkType == type).Select(network => network.Residual!.Value)];
        KaplanMeier curve = KaplanMeier.Estimate(lives);
        double memberWeeks = networks.Sum(network => (double)network.Life.MemberWeeks);
        return new TypeSummary
        {
            Networks = networks.Length,
            TimeShare = Ratio(formed.Sum(network => (double)network.WeeksIn(type)), _weeks),
            LandmarkCount = lives.Length,
            MedianResidualLife = curve.Median,
            Survival1y = Survival(curve, Year),
            Survival5y = Survival(curve, 5 * Year),
            OutputPerMemberWeek = Ratio(networks.Sum(network => network.Life.Output), memberWeeks),
            TalkShare = Ratio(networks.Sum(network => (double)network.Life.Talk), memberWeeks),
            CompletedShare = Ratio(
                networks.Count(network => network.Reason == EndReason.Fulfilled), networks.Count(network => network.Ended is not null)),
            NegativeShare = Mean(networks.Select(network => network.NegativeShare)),
            PhoenixPerNetwork = Ratio(networks.Sum(network => network.Phoenixes), networks.Length),
            Gini = Mean(networks.Select(network => network.GiniOfBenefits)),
        };
    }

    // Past the last life that was watched nothing is known of those that were still alive then. The first networks are founded in week 1.
    private double? Survival(KaplanMeier curve, int weeks) =>
        ticks > NetworkLife.LandmarkAge + weeks && curve.Steps is [.., var last] && (last.Time >= weeks || last.Survival == 0)
            ? curve.SurvivalAt(weeks) : null;

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;

    private static double? Mean(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        return known.Length == 0 ? null : Sample.Mean(known);
    }
}
