using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What somebody knows of each category, as it is written to another.</summary>
internal sealed class Knowledge(ImmutableArray<double> amounts) : Enclosure
{
    public override byte Kind => 1;

    public ReadOnlySpan<double> Amounts => amounts.AsSpan();

    public override void Write(CanonWriter writer) => writer.Write(Amounts);

    /// <summary>In how many categories the teacher knows so much more that it is worth learning.</summary>
    public static int WorthLearning(ReadOnlySpan<double> learner, ReadOnlySpan<double> teacher, double margin)
    {
        int count = 0;
        for (int category = 0; category < learner.Length; category++)
        {
            count += IsWorthLearning(learner[category], teacher[category], margin) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The category that is worth learning and has so many such before it.</summary>
    public static int Category(ReadOnlySpan<double> learner, ReadOnlySpan<double> teacher, double margin, int before)
    {
        for (int category = 0; ; category++)
        {
            if (IsWorthLearning(learner[category], teacher[category], margin) && before-- == 0)
            {
                return category;
            }
        }
    }

    private static bool IsWorthLearning(double own, double other, double margin) => other > own * (1 + margin);
}
