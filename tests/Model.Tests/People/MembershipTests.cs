using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class MembershipTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheMembership()
    {
        var membership = new Membership(Given.N(3, 4), slot: 1, since: 9, averageBenefit: 0.25)
        {
            IsActive = true, Until = 12, Reason = LeaveReason.Expelled, HasRisen = true, LastActivity = Activity.Tap, Benefit = 0.5, Total = -2,
            WithoutWork = 7,
        };
        var read = Membership.Read(new CanonReader(Given.World("participants=10"), Written(membership)));

        Assert.Equal(Written(membership), Written(read));
        Assert.Equal((Given.N(3, 4), 1, 9, 0.25, true, 12), (read.Network, read.Slot, read.Since, read.AverageBenefit, read.IsActive, read.Until));
        Assert.Equal(
            (LeaveReason.Expelled, true, Activity.Tap, 0.5, -2, 7),
            (read.Reason, read.HasRisen, read.LastActivity, read.Benefit, read.Total, read.WithoutWork));
    }

    [Fact]
    public void NetBenefit_OldAndNew_AddUp() =>
        Assert.Equal(-1.5, new Membership(default, 0, 1, 0) { Benefit = 0.5, Total = -2 }.NetBenefit);

    private static byte[] Written(Membership membership)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        membership.Write(writer);
        return writer.Written.ToArray();
    }
}
