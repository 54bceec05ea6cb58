using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

public sealed class SupervisionTests
{
    [Fact]
    public void Heard_WhatANodeSays_IsItsAddress() => Assert.Equal("127.0.0.1:4053", Supervision.Heard(Supervision.Listening("127.0.0.1:4053")));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("something else")]
    public void Heard_AnythingElse_IsNothing(string line) => Assert.Null(Supervision.Heard(line));

    [Fact]
    public void Hear_Commands_AreDoneInOrderUntilTheInputCloses()
    {
        List<string> done = [];
        using ManualResetEventSlim gone = new();
        using StringReader input = new($"{Supervision.Down("127.0.0.1:1")}\nwhat\n{Supervision.Down("127.0.0.1:2")}\n");
        Supervisor.Hear(input, done.Add, gone.Set);
        Assert.True(gone.Wait(TimeSpan.FromSeconds(60)));
        Assert.Equal(["127.0.0.1:1", "127.0.0.1:2"], done);
    }
}
