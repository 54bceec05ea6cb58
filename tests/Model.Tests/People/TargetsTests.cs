using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TargetsTests
{
    [Fact]
    public void ConsiderRival_Several_IsTheOneLeastUnderControl()
    {
        var targets = default(Targets);
        targets.ConsiderRival(5, 0, rivalry: 1, control: 0.8);
        targets.ConsiderRival(6, 1, rivalry: 0.5, control: 0);
        targets.ConsiderRival(7, 2, rivalry: 0, control: 0);

        Assert.Equal((6u, 0.5, 0.5, 1), (targets.Rival, targets.Rivalry, targets.Uncontrolled, targets.RivalPosition));
    }

    [Fact]
    public void ConsiderRival_FullyControlled_IsStillARival()
    {
        var targets = default(Targets);
        targets.ConsiderRival(5, 0, rivalry: 0.5, control: 1);

        Assert.Equal((0.5, 0.0), (targets.Rivalry, targets.Uncontrolled));
    }

    [Theory]
    [InlineData(5u, 6u)]
    [InlineData(6u, 5u)]
    public void Consider_EqualOnes_IsTheLowestNumberWhoeverComesFirst(uint first, uint second)
    {
        var targets = default(Targets);
        foreach (var other in new[] { first, second })
        {
            targets.ConsiderRival(other, (int)other, 0.5, 0.25);
            targets.ConsiderTeacher(other, (0.5, (int)other % 4), 0.5);
        }

        Assert.Equal((5u, 5, 5u, 1), (targets.Rival, targets.RivalPosition, targets.Teacher, targets.Domain));
    }

    [Fact]
    public void ConsiderTeacher_Several_IsTheLargestGapTimesTrust()
    {
        var targets = default(Targets);
        targets.ConsiderTeacher(5, (0.9, 3), 0.15);
        targets.ConsiderTeacher(6, (0.4, 2), 0.5);
        targets.ConsiderTeacher(7, (0.1, 1), 1);

        Assert.Equal((6u, 2, 0.2), (targets.Teacher, targets.Domain, targets.Promise));
    }

    [Fact]
    public void ConsiderTeacher_NoGapAbove01_IsNone()
    {
        var targets = default(Targets);
        targets.ConsiderTeacher(5, (0.1, 3), 1);

        Assert.False(targets.HasTeacher);
    }

    [Fact]
    public void ConsiderTeacher_NoTrustAtAll_IsPossibleButPromisesNothing()
    {
        var targets = default(Targets);
        targets.ConsiderTeacher(5, (0.9, 3), 0);

        Assert.Equal((true, 5u, 0.0), (targets.HasTeacher, targets.Teacher, targets.Promise));
    }
}
