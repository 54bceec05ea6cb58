using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>A change from outside names all that is wrong with it.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void Apply_SeveralWrongSettings_NamesEach()
    {
        Change change = new((Parameter.Domains, 3), (Parameter.Threat, 0.5), (Parameter.EyeLevel, 2));

        InputException refusal = Assert.Throws<InputException>(() => change.Apply(Circumstances.At0(Parameters.Default), 5));

        Assert.Equal(["domains", "eyeLevel"], refusal.Problems.Select(problem => problem.Place));
    }
}
