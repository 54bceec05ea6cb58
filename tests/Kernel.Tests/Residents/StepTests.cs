using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class StepTests
{
    public static TheoryData<Host> All => Hosts.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Chance_OfAResidentInATick_IsKeyedBySeedTickAndResident(Host host)
    {
        var drawn = new Dictionary<(int, ResidentId), double>();
        Hosts.Run(host, new Play(3, step => drawn[(step.Tick, step.Self)] = step.Chance.Uniform(2, 1)), 4);

        Assert.Equal(12, drawn.Count);
        foreach (var ((tick, id), value) in drawn)
            Assert.Equal(new Chance(7, (uint)tick, id).Uniform(2, 1), value);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Chance_WhoeverElseIsThere_IsTheSame(Host host)
    {
        double[] few = Draws(host, 2), many = Draws(host, 9);

        Assert.Equal(few, many);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Self_DuringAStep_IsWhoSteps(Host host)
    {
        var play = new Play(3);
        Hosts.Run(host, play, 2);

        Assert.Equal([P(0), P(1), P(2)], play.Seen.Keys.Where(key => key.Tick == 2).Select(key => key.Resident).Order());
    }

    private static double[] Draws(Host host, uint players)
    {
        var drawn = new double[5];
        Hosts.Run(host, new Play(players, step =>
        {
            if (step.Self == P(1))
                drawn[step.Tick] = step.Chance.Uniform(2, 1);
        }), 4);
        return drawn;
    }
}
