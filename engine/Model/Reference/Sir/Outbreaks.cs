using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>How far the strains came.</summary>
/// <param name="Reached">Share of participants ever infected, mean of strains.</param>
/// <param name="DiedOut">Share of strains that reached less than a fifth of the participants; hardly any ends near there.</param>
/// <param name="ReachedIfLarge">Share of participants ever infected, mean of the other strains; NaN if there are none.</param>
internal readonly record struct Outbreaks(double Reached, double DiedOut, double ReachedIfLarge)
{
    private const double Large = 0.2;

    public static Outbreaks Of(ModelEnd end)
    {
        double participants = end.Residents.Count;
        int[] reached = new int[((EpidemicWorld)end.World).Strains];
        foreach (Resident resident in end.Residents)
        {
            for (int strain = 0; strain < reached.Length; strain++)
            {
                reached[strain] += ((EpidemicParticipant)resident).HealthOf(strain) != Health.Susceptible ? 1 : 0;
            }
        }

        int[] large = [.. reached.Where(count => count >= Large * participants)];
        return new Outbreaks(
            reached.Sum() / (participants * reached.Length),
            1 - (large.Length / (double)reached.Length),
            large.Sum() / (participants * large.Length));
    }
}
