using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>A cluster cannot be joined or asked.</summary>
/// <param name="text">What happened, as one line.</param>
/// <param name="cause">Why; null (default) where there is no more to say.</param>
public sealed class ClusterException(Bilingual text, Exception? cause = null) : Exception(text.English, cause)
{
    /// <summary>What happened, as one line.</summary>
    public Bilingual Text { get; } = text;
}
