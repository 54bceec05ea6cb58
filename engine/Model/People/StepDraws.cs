using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The draws that a participant needs in every tick, member of a network or not.</summary>
internal struct StepDraws
{
    /// <summary>One of so many equally likely numbers is drawn for a discovery.</summary>
    public const int DiscoveryRange = 1 << 30;

    private const int FoundBlock = 2;

    private ChanceBlocks _blocks;

    /// <summary>Uniform in (0, 1): whether to found a network.</summary>
    public readonly double Found => _blocks.Uniform(FoundBlock, 0);

    public void Take(in Chance chance) => chance.Take(
        [
            Draws.KeyOfBelow(Purpose.Discovery), Draws.KeyOfBelow(Purpose.Discovery, 4),
            Draws.KeyOfUniform(Purpose.Found), Draws.KeyOfUniform(Purpose.Found),
        ],
        ref _blocks);

    /// <summary>For a discovery in a domain, below <see cref="DiscoveryRange"/>.</summary>
    public readonly int Discovery(int domain) => _blocks.Below(domain >> 2, domain, DiscoveryRange);
}
