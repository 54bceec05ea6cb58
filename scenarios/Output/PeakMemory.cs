using System.Diagnostics;

namespace CoCreation.Sim.Scenarios;

/// <summary>The most memory that this process held.</summary>
internal static class PeakMemory
{
    /// <summary>In bytes.</summary>
    public static long Bytes
    {
        get
        {
            using Process self = Process.GetCurrentProcess();
            return self.PeakWorkingSet64;
        }
    }
}
