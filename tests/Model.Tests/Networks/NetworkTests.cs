using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class NetworkTests
{
    [Fact]
    public void Network_Newborn_IsItsFounderUnderTheCharterOfTheTime()
    {
        var hall = new Hall("eyeLevel=0.75");

        Assert.Equal([Given.P(0)], hall.Network.Members);
        Assert.Equal(0.75, hall.Network.Charter.EyeLevel);
        Assert.Equal([0, 0, 0, 0, 0.3], hall.Network.Shares);
        Assert.Equal((NetworkType.Loose, Given.N(0, 0)), (hall.Network.Type, hall.Network.Id));
    }

    [Fact]
    public void Shares_Acts_AreMovingAveragesOfTheActsReceived()
    {
        var hall = new Hall().With(4);
        _ = hall.Do(Activity.Tap, Activity.Tap, Activity.Lament);
        Assert.Equal([0, 0.12 * 2 / 3, 0.12 / 3, 0, 0.88 * 0.3], hall.Network.Shares.Select(share => Math.Round(share, 12)));
        _ = hall.Next();
        Assert.Equal(0.12 / 3, hall.Network.Shares[2], 1e-12);
        _ = hall.Do(Activity.Lament);

        Assert.Equal((0.88 * 0.12 / 3) + 0.12, hall.Network.Shares[2], 1e-12);
    }

    [Fact]
    public void Type_SteadyActs_IsReadFromWeek6OnAndChronicled()
    {
        var hall = new Hall().With(3);
        var changes = new List<(int, TypeChanged)>();
        while (hall.Tick < 12)
            changes.AddRange(hall.Do(Activity.Lament, Activity.Lament, Activity.Lament).Happened.OfType<TypeChanged>().Select(change => (hall.Tick, change)));

        var (tick, what) = Assert.Single(changes);
        Assert.Equal((6, NetworkType.Loose, NetworkType.Lament), (tick, what.From, what.To));
        Assert.Equal((NetworkType.Lament, NetworkType.Lament, 12), (hall.Network.Type, hall.Network.Life.AtLandmark, hall.Network.Life.Age));
        Assert.Equal([0, 0, 7, 0, 0, 0], hall.Network.Life.TypeWeeks);
    }

    [Fact]
    public void End_FewerThanThreeMembersForSixTicks_IsTooFew()
    {
        var hall = new Hall().With(2);
        while (hall.Tick < 5)
            Assert.False(hall.Next().HasEnded);
        var last = hall.Next();

        Assert.True(last.HasEnded);
        var dissolved = Assert.IsType<NetworkDissolved>(Assert.Single(last.Happened));
        Assert.Equal((EndReason.TooFew, 2, hall.Network.Life), (dissolved.Reason, dissolved.Members, dissolved.Life));
        Assert.Equal(EndReason.TooFew, Hall.Bulletin(last).End);
        Assert.Equal((1, 2, 0), (Of(last, Total.Dissolved), Of(last, Total.Left), Of(last, Total.Members)));
    }

    [Fact]
    public void End_AThirdMemberComes_CountsAnew()
    {
        var hall = new Hall().With(2);
        while (hall.Tick < 5)
            _ = hall.Next();
        Assert.False(hall.Next(hall.Join(2)).HasEnded);
        Assert.False(hall.Next(hall.Leave(2)).HasEnded);
        while (hall.Tick < 11)
            Assert.False(hall.Next().HasEnded);

        Assert.True(hall.Next().HasEnded);
    }

    /// <summary>Activity is 0.7 x 0.88^acts; below 0.12 from the 14th on.</summary>
    [Fact]
    public void End_HardlyAnyActivityForElevenTicks_IsDormant()
    {
        var hall = new Hall().With(3);
        var idle = Enumerable.Repeat(Activity.Idle, 3).ToArray();
        while (hall.Tick < 1 + 13 + 10)
            Assert.False(hall.Do(idle).HasEnded);
        Assert.Equal(NetworkType.Dormant, hall.Network.Type);
        var last = hall.Do(idle);

        var dissolved = Assert.IsType<NetworkDissolved>(Assert.Single(last.Happened));
        Assert.Equal(EndReason.Dormant, dissolved.Reason);
        Assert.Equal(0.7 * Math.Pow(0.88, 24), dissolved.Activity, 1e-12);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void End_ProjectCompleted_IsFulfilledUnlessRenewed(double renewal, bool ends)
    {
        var hall = new Hall("scope=0.1", $"renewal={renewal}").With(3);
        Inside.BacklogOf(hall.Network) = 0.01;
        var step = hall.Do(Activity.CoCreate, Activity.CoCreate, Activity.CoCreate);

        Assert.Equal(ends, step.HasEnded);
        Assert.Equal(1, hall.Network.Life.Completed);
        Assert.Contains(new ProjectCompleted(!ends), step.Happened);
        Assert.Equal(ends, step.Happened.OfType<NetworkDissolved>().Any(dissolved => dissolved.Reason == EndReason.Fulfilled));
        Assert.Equal(ends, Inside.BacklogOf(hall.Network) == 0);
    }

    [Fact]
    public void Backlog_WorkDone_ShrinksByTheOutput()
    {
        var hall = new Hall().With(3);
        var before = Inside.BacklogOf(hall.Network);
        var output = Hall.Bulletin(hall.Do(Activity.CoCreate, Activity.CoCreate, Activity.Idle)).Output;

        Assert.True(output > 0);
        Assert.Equal(before - output, Inside.BacklogOf(hall.Network), 1e-12);
        Assert.Equal(output, hall.Network.Life.Output, 1e-12);
    }

    /// <summary>Erlang-2: variance = mean^2 / 2, fourth central moment 3 variance^2 + 6 mean^4 / 8. Tolerance of 5 standard errors.</summary>
    [Fact]
    public void Backlog_ManyNetworks_IsErlang2WithMeanScope()
    {
        const int Count = 4000;
        var world = Given.StillWorld(2);
        double[] backlogs = [.. Enumerable.Range(0, Count).Select(tick => Inside.BacklogOf(Hall.Founded(world, 1, tick)) / 150)];

        Assert.Equal(1, backlogs.Average(), 5 * Math.Sqrt(0.5 / Count));
        Assert.Equal(0.5, backlogs.Average(backlog => (backlog - 1) * (backlog - 1)), 5 * Math.Sqrt(((3 * 0.25) + 0.75 - 0.25) / Count));
        Assert.All(backlogs, backlog => Assert.True(backlog > 0));
    }

    [Fact]
    public void Life_Weeks_CountsMembersTalkAndPeak()
    {
        var hall = new Hall().With(4);
        _ = hall.Do(Activity.Lament, Activity.Lament, Activity.Idle);
        _ = hall.Next(hall.Leave(3), hall.Leave(2));

        Assert.Equal((3, 4, 4 + 4 + 2, 2L), (hall.Network.Life.Age, hall.Network.Life.PeakMembers, hall.Network.Life.MemberWeeks, hall.Network.Life.Talk));
        Assert.Null(hall.Network.Life.AtLandmark);
    }

    private static long Of(HandStep step, Total total) => step.Totals.CountOf((int)total);

    [Fact]
    public void TakeStep_WorldThatObserves_EntersEveryWeekAndChangesNothingElse()
    {
        var plain = new Recorder(Given.World("participants=60", "found=0.1"));
        var observed = new Recorder(new CoCreationWorld(7, Given.Set("participants=60", "found=0.1")) { ObservesNetworks = true });
        var weeks = 0;
        for (var tick = 0; tick <= 60; tick++)
        {
            var (one, other) = (plain.Next(), observed.Next());
            var entered = other.Chronicle.Where(entry => entry.What is NetworkWeek).ToList();
            weeks += entered.Count;

            Assert.Equal(one.Digest, other.Digest);
            Assert.Equal(one.Totals.Sums.ToArray(), other.Totals.Sums.ToArray());
            Assert.Equal(one.Chronicle.Select(entry => entry.What.GetType()), other.Chronicle.Except(entered).Select(entry => entry.What.GetType()));
            Assert.All(entered.Select(entry => (NetworkWeek)entry.What), week =>
            {
                Assert.InRange(week.Monitor + week.Tap + week.Lament + week.CoCreate + week.Idle, 0.3 - 1e-9, 1 + 1e-9);
                Assert.InRange(week.Acts, 0, week.Members);
                Assert.InRange(week.Trust, 0, 1);
            });
            Assert.Equal(one.Totals.AmountOf((int)Total.Output), entered.Sum(entry => ((NetworkWeek)entry.What).Output), 1e-9);
        }

        Assert.True(weeks > 500);
    }
}
