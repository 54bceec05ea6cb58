using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What was weighed in a decision: at most five named numbers.</summary>
/// <param name="names">A name for every number; null for no terms.</param>
/// <param name="values">The numbers.</param>
internal readonly struct Terms(string[]? names, params ReadOnlySpan<double> values)
{
    private static readonly string[] OfAccepting = ["trust", "fit", "probability"];
    private static readonly string[] OfLeaving = ["averageBenefit", "trust", "belonging", "outsideOption", "probability"];
    private static readonly string[] OfType = Names<Activity>.InOrder;
    private static readonly string[] OfEnd = ["activity"];

    private readonly Five _values = Five.Of(values);
    private readonly string[]? _names = names;

    public ReadOnlySpan<string> Names => _names;

    public bool IsEmpty => _names is null;

    [UnscopedRef]
    public ReadOnlySpan<double> Values => _values;

    public static Terms Of(AcceptTerms terms) => new(OfAccepting, terms.Trust, terms.Fit, terms.Probability);

    public static Terms Of(LeaveTerms? terms) => terms is { } weighed
        ? new(OfLeaving, weighed.AverageBenefit, weighed.Trust, weighed.Belonging, weighed.OutsideOption, weighed.Probability)
        : default;

    /// <summary>The activity shares that a type was read from.</summary>
    public static Terms Of(IReadOnlyList<double> shares) => new(OfType, [.. shares]);

    public static Terms OfActivity(double activity) => new(OfEnd, activity);

    /// <summary>"name=value;name=value", numbers as in a table.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        for (int i = 0; i < Names.Length; i++)
        {
            text.Append(i == 0 ? "" : ";").Append(Names[i]).Append('=').Append(CultureInfo.InvariantCulture, $"{Values[i]}");
        }

        return text.ToString();
    }

    [InlineArray(5)]
    private struct Five
    {
        private double _first;

        public static Five Of(ReadOnlySpan<double> values)
        {
            Five five = default;
            values.CopyTo(five);
            return five;
        }
    }
}
