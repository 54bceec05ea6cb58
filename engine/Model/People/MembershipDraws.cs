using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Every draw that a participant may need for what it does in one network in one tick.</summary>
internal struct MembershipDraws
{
    private const int TeamTrust = 0;
    private const int Scan = 2;
    private const int LeaveBlock = 4;
    private const int ActivityBlock = 5;
    private const int RecruitBlock = 6;
    private const int RecruitWhomBlock = 7;

    private ChanceBlocks _blocks;

    /// <summary>Uniform in (0, 1): whether to leave.</summary>
    public readonly double Leave => _blocks.Uniform(LeaveBlock, 0);

    /// <summary>Uniform in (0, 1): which activity.</summary>
    public readonly double Activity => _blocks.Uniform(ActivityBlock, 0);

    /// <summary>Uniform in (0, 1): whether to invite somebody.</summary>
    public readonly double Recruit => _blocks.Uniform(RecruitBlock, 0);

    public void Take(in Chance chance, int slot)
    {
        int index = Draws.At(slot);
        chance.Take(
            [
                Draws.KeyOfBelow(Purpose.TeamTrust, index), Draws.KeyOfBelow(Purpose.TeamTrust, index + 4),
                Draws.KeyOfBelow(Purpose.Scan, index), Draws.KeyOfBelow(Purpose.Scan, index + 4),
                Draws.KeyOfUniform(Purpose.Leave, index), Draws.KeyOfUniform(Purpose.Activity, index),
                Draws.KeyOfUniform(Purpose.Recruit, index), Draws.KeyOfBelow(Purpose.RecruitWhom, index),
            ],
            ref _blocks);
    }

    /// <summary>The position of a random member whose trust is taken.</summary>
    public readonly int Trusted(int draw, int members) => _blocks.Below(TeamTrust + (draw >> 2), draw, members);

    /// <summary>The position of a random member who is looked at.</summary>
    public readonly int LookedAt(int draw, int members) => _blocks.Below(Scan + (draw >> 2), draw, members);

    /// <summary>The place of a random tie, to invite.</summary>
    public readonly int Invited(int ties) => _blocks.Below(RecruitWhomBlock, 0, ties);
}
