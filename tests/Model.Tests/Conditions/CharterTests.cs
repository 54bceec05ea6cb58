using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class CharterTests
{
    [Fact]
    public void Of_Defaults_IsThatOfTheDesign() =>
        Assert.Equal(new Charter(0.5, 0.2, 0, 20, 0.3, false, 0.6, 0.6), Charter.Of(Parameters.Default));

    [Fact]
    public void Of_StrictSettings_IsThat() =>
        Assert.Equal(new Charter(0.9, 0.7, 0.1, 10, 0.4, true, 0.2, 0.85), Charter.Of(Given.Set(Given.StrictCharter)));

    [Theory]
    [InlineData(1, 3, 2, 1)]
    [InlineData(0, 3, 2, 1.5)]
    [InlineData(0.5, 3, 2, 1.25)]
    [InlineData(0.5, 2, 2, 1)]
    public void ShareOf_Standing_IsByEyeLevel(double eyeLevel, double standing, double mean, double expected) =>
        Assert.Equal(expected, (Given.Defaults.Charter with { EyeLevel = eyeLevel }).ShareOf(standing, mean), 1e-12);

    [Fact]
    public void Read_WhatWasWritten_IsTheCharter()
    {
        var charter = Charter.Of(Given.Set(Given.StrictCharter));
        var writer = new CanonWriter(CanonUse.Keep);
        charter.Write(writer);

        Assert.Equal(charter, Charter.Read(new CanonReader(Given.World("participants=10"), writer.Written.ToArray())));
    }
}
