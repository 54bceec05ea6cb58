using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Recording;

public sealed class RunRecorderTests
{
    private static readonly ResidentId Ann = ResidentId.OfParticipant(17);
    private static readonly ResidentId Ben = ResidentId.OfParticipant(18);
    private static readonly ResidentId Ended = Made.Network(17, 1);
    private static readonly ResidentId Living = Made.Network(18, 2);

    [Fact]
    public void Finish_HandMadeChronicle_GivesARecordForEveryNetwork()
    {
        var life = Made.Life(NetworkType.Lament, 20) with { Output = 2.5, Talk = 30, Completed = 1 };
        RunRecorder recorder = new(Made.Scenario(), 7);
        recorder.Take(Made.Tick(0));
        recorder.Take(Made.Tick(1, (Ann, new NetworkFounded(Ended, Motive.Learn, 4))));
        recorder.Take(Made.Tick(2, (Ben, new NetworkFounded(Living, Motive.Vent, 2)), (Ann, new Joined(Ended))));
        recorder.Take(Made.Tick(15, (Ben, new MemberLeft(Ended, LeaveReason.OwnChoice, null, IsPhoenix: true))));
        recorder.Take(Made.Tick(18, (Ben, new MembershipSettled(Ended, 3, 15, LeaveReason.OwnChoice, -0.5))));
        recorder.Take(Made.Tick(21, (Ended, new NetworkDissolved(EndReason.Fulfilled, 4, 0.5, Made.LifeOfModel(life)))));
        recorder.Take(Made.Tick(24, (Ann, new MembershipSettled(Ended, 1, 21, LeaveReason.Dissolved, 1.5))));
        var run = recorder.Finish(new LastLook([new(Living, Made.Life(NetworkType.Loose, 22))], [new(Living, 0.25)]));

        Assert.Equal([Ended, Living], run.Networks.Select(network => network.Id));
        var (ended, living) = (run.Networks[0], run.Networks[1]);
        Assert.Equal((21, EndReason.Fulfilled, 1), (ended.Ended, ended.Reason, ended.Phoenixes));
        Assert.Equal((20, 2.5, 30, 1), (ended.Life.Weeks, ended.Life.Output, ended.Life.Talk, ended.Life.Completed));
        Assert.Equal(life.TypeWeeks, ended.Life.TypeWeeks);
        Assert.Equal([-0.5, 1.5], ended.NetBenefits);
        Assert.Equal((null, null, 0), (living.Ended, living.Reason, living.Phoenixes));
        Assert.Equal([0.25], living.NetBenefits);
        Assert.Equal(24, run.Ticks);
    }

    [Fact]
    public void Finish_NetworkNeitherEndedNorSeen_IsRefused()
    {
        RunRecorder recorder = new(Made.Scenario(), 7);
        recorder.Take(Made.Tick(1, (Ann, new NetworkFounded(Ended, Motive.Learn, 4))));
        var fault = Assert.Throws<InvalidOperationException>(() => recorder.Finish(new LastLook([], [])));
        Assert.Contains("17@1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_ScenarioWithEvents_KeepsThemInOrderOfTicks()
    {
        var scenario = Made.Scenario() with
        {
            Events =
            [
                new ScenarioEvent.Setting(9, (Parameter.Threat, 0.25), (Parameter.EyeLevel, 1)),
                new ScenarioEvent.Shock(4, ShockKind.EnemyGoes),
            ],
        };
        RunRecorder recorder = new(scenario, 7);
        recorder.Take(Made.Tick(0));
        var happenings = recorder.Finish(new LastLook([], [])).Happenings;
        Assert.Equal([(4, "enemyGoes", 0), (9, null, 2)], happenings.Select(happening => (happening.Tick, happening.Shock, happening.Settings.Count)));
        Assert.Equal([("threat", "0.25"), ("eyeLevel", "1")], happenings[1].Settings);
    }

    [Fact]
    public void Take_Tick_ReturnsItsTotals()
    {
        Totals totals = new(Enum.GetValues<Total>().Length);
        totals.Add((int)Total.Output, 1.25);
        totals.Count((int)Total.Participants, 40);
        totals.Count((int)Total.Dormant, 3);
        var row = new RunRecorder(Made.Scenario(), 7).Take(new TickRecord(4, 99, totals, []));
        Assert.Equal((4, 99UL, 1.25, 40L, 3.0), (row.Tick, row.Digest, row.Output, row.Participants, row.Alive.Dormant));
    }
}
