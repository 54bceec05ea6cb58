using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// Whose decisions are entered into the chronicle with all their terms. It changes nothing else: no draw, no state, no digest.
/// </summary>
/// <param name="Resident">A participant; or a network, and with it what participants decide about that network.</param>
public sealed record Lens(ResidentId Resident)
{
    /// <summary>Whether a participant's decision about a network is seen.</summary>
    internal bool Sees(ResidentId participant, ResidentId network) => participant == Resident || network == Resident;
}
