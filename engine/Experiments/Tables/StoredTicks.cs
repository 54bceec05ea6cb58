using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>The ticks of a run that lies in a folder.</summary>
public static class StoredTicks
{
    /// <summary>All ticks in order, from 0 on; null where the folder holds no complete table of them.</summary>
    /// <param name="folder">The folder of a run.</param>
    public static IReadOnlyList<TickRow>? In(string folder)
    {
        try
        {
            return ComparedRun.Open(folder).Ticks();
        }
        catch (InputException)
        {
            return null;
        }
    }
}
