using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>How far the infection came: one outbreak in each town.</summary>
/// <param name="Reached">Share of all participants ever infected.</param>
/// <param name="DiedOut">Share of towns in which less than a fifth were ever infected; hardly any outbreak ends near there.</param>
/// <param name="ReachedIfLarge">Share of participants ever infected in the other towns; NaN if there are none.</param>
internal readonly record struct Outbreaks(double Reached, double DiedOut, double ReachedIfLarge)
{
    private const double Large = 0.2;

    public static Outbreaks Of(ModelEnd end)
    {
        int size = ((EpidemicWorld)end.World).TownSize;
        int[] reached = new int[end.Residents.Count / size];
        for (int i = 0; i < end.Residents.Count; i++)
        {
            reached[i / size] += ((EpidemicParticipant)end.Residents[i]).Health != Health.Susceptible ? 1 : 0;
        }

        int[] large = [.. reached.Where(count => count >= Large * size)];
        return new Outbreaks(
            reached.Sum() / (double)end.Residents.Count,
            1 - (large.Length / (double)reached.Length),
            large.Sum() / ((double)large.Length * size));
    }
}
