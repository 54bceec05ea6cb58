using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// Which of many places are chosen when each is with the same probability, in time linear in the chosen ones: how many are passed over
/// before the next is drawn at once (Batagelj and Brandes 2005, Physical Review E 71:036113).
/// </summary>
internal static class ChosenPlaces
{
    /// <summary>The chosen ones of the places from 0 to count - 1, in order.</summary>
    internal static IEnumerable<long> Of(long count, double probability, ChanceSequence chance)
    {
        double logOfNot = LogOfNot(probability);
        for (double place = -1; probability > 0;)
        {
            place += 1 + Math.Floor(Elementary.Log(chance.Uniform()) / logOfNot);
            if (!(place < count))
            {
                yield break;
            }

            yield return (long)place;
        }
    }

    /// <summary>log(1 - p), from its series where 1 - p would drop digits.</summary>
    private static double LogOfNot(double p) =>
        p < 1e-4 ? -p * (1 + (p * (1.0 / 2 + (p * (1.0 / 3 + (p / 4)))))) : Elementary.Log(1 - p);
}
