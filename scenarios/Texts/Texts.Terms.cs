using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Terms as people read them: with so many decimals that they still add up to the decision.</summary>
internal abstract partial class Texts
{
    private const int UsualDecimals = 3;
    private const int MostDecimals = 12;

    /// <summary>The fewest decimals, at least 3, with which the sum of terms looks on the same side of a limit as it is.</summary>
    protected static int Decimals(double limit, params ReadOnlySpan<double> terms) => Decimals(UsualDecimals, limit, terms);

    private static int Decimals(int fewest, double limit, ReadOnlySpan<double> terms)
    {
        double sum = 0;
        foreach (double term in terms)
        {
            sum += term;
        }

        int decimals = fewest;
        while (decimals < MostDecimals && SumOf(terms, decimals) < Rounded(limit, decimals) != sum < limit)
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>A number with so many decimals.</summary>
    protected string Fixed(double value, int decimals) => Number(value, decimals == 0 ? "0" : $"0.{new string('0', decimals)}");

    /// <summary>A draw and a chance.</summary>
    protected (string Draw, string Chance) Drawn(double draw, double chance)
    {
        int decimals = Decimals(chance, draw);
        return (Fixed(draw, decimals), Fixed(chance, decimals));
    }

    /// <summary>Average benefit, belonging, and outside option.</summary>
    protected (string Benefit, string Belonging, string Outside) Weighed(LeaveTerms terms)
    {
        int decimals = Decimals(terms.OutsideOption, terms.AverageBenefit, terms.Belonging);
        return (Fixed(terms.AverageBenefit, decimals), Fixed(terms.Belonging, decimals), Fixed(terms.OutsideOption, decimals));
    }

    /// <summary>The fewest decimals, at least 3, with which the chances, added up, look as if the draw fell where it fell.</summary>
    protected static int Decimals(ActivityChosen chosen) =>
        DecimalsOf(chosen.Draw, [.. Enum.GetValues<Activity>().Select(activity => chosen.Chances[activity])], (int)chosen.Activity);

    /// <summary>The same for the weights of motives.</summary>
    protected static int Decimals(FoundingTerms terms) =>
        DecimalsOf(terms.Draw, [.. Enum.GetValues<Motive>().Select(motive => terms.Motives[motive])], (int)terms.Motive);

    private static int DecimalsOf(double draw, double[] chances, int drawn)
    {
        int decimals = UsualDecimals;
        while (decimals < MostDecimals && Fallen(draw, chances, decimals) != drawn)
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>The part of an activity among the four that are no idling, and what it is compared with.</summary>
    protected (string Part, string Limit) PartOf(TypeRead read, Activity activity)
    {
        double four = read.Shares.Monitor + read.Shares.Tap + read.Shares.Lament + read.Shares.CoCreate;
        double part = four == 0 ? 0 : 100 * read.Shares[activity] / four;
        int decimals = Decimals(0, 100 * read.TypeShare, [part]);
        return ($"{Fixed(part, decimals)} %", $"{Fixed(100 * read.TypeShare, decimals)} %");
    }

    /// <summary>The largest of the four activities that are no idling.</summary>
    protected static Activity LargestOf(TypeRead read) =>
        Enum.GetValues<Activity>().Where(activity => activity != Activity.Idle).MaxBy(activity => read.Shares[activity]);

    /// <summary>The last one takes what is left.</summary>
    private static int Fallen(double draw, double[] chances, int decimals)
    {
        decimal rest = Rounded(draw, decimals);
        int fallen = 0;
        while (fallen < chances.Length - 1 && (rest -= Rounded(chances[fallen], decimals)) >= 0)
        {
            fallen++;
        }

        return fallen;
    }

    private static decimal SumOf(ReadOnlySpan<double> terms, int decimals)
    {
        decimal sum = 0;
        foreach (double term in terms)
        {
            sum += Rounded(term, decimals);
        }

        return sum;
    }

    private static decimal Rounded(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
}
