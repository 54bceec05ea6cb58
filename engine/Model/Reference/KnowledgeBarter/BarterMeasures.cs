using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What is measured of knowledge when a run is over.</summary>
internal static class BarterMeasures
{
    public static double MeanOf(ModelEnd end)
    {
        double sum = 0;
        foreach (Resident resident in end.Residents)
        {
            sum += ((BarterParticipant)resident).Mean;
        }

        return sum / end.Residents.Count;
    }

    public static double VarianceOf(ModelEnd end)
    {
        double mean = MeanOf(end);
        double sum = 0;
        foreach (Resident resident in end.Residents)
        {
            double distance = ((BarterParticipant)resident).Mean - mean;
            sum += distance * distance;
        }

        return sum / end.Residents.Count;
    }

    /// <summary>The share of ties between two who would exchange if they met.</summary>
    public static double OpenTiesOf(ModelEnd end)
    {
        BarterWorld world = (BarterWorld)end.World;
        int open = 0;
        for (uint one = 0; one < world.Participants; one++)
        {
            foreach (uint other in world.Acquaintances.Of(one))
            {
                open += one < other && CanExchange(Of(end, one), Of(end, other), world.Margin) ? 1 : 0;
            }
        }

        return open / (double)world.Acquaintances.TieCount;
    }

    private static ReadOnlySpan<double> Of(ModelEnd end, uint participant) => ((BarterParticipant)end.Residents[(int)participant]).Knowledge;

    private static bool CanExchange(ReadOnlySpan<double> one, ReadOnlySpan<double> other, double margin) =>
        Knowledge.WorthLearning(one, other, margin) > 0 && Knowledge.WorthLearning(other, one, margin) > 0;
}
