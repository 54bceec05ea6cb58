using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>Who knows whom at the start of a world, as ties that draw.</summary>
internal static class AcquaintanceTies
{
    /// <summary>A tie for each pair, the lower number first.</summary>
    public static List<WeightedTie> Of(World world, int count)
    {
        List<WeightedTie> ties = [];
        for (int one = 0; one < count; one++)
        {
            foreach (uint other in world.AcquaintancesOf((uint)one))
            {
                if (other < one)
                {
                    ties.Add(new WeightedTie((int)other, one, 1));
                }
            }
        }

        return ties;
    }
}
