using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live.Tests;

/// <summary>A world that is watched, changed and gone back in, over the wire.</summary>
public sealed class StageTests
{
    [Fact]
    public async Task Seek_ToAnEarlierWeek_ShowsTheDigestOfTheRun()
    {
        await using var served = await Served.StartAsync(Served.Small);
        var run = await ScenarioRun.ExecuteAsync(Served.Small, 7);
        using var socket = await served.WatchAsync();
        foreach (int week in new[] { 60, 12, 33, 12, 0 })
        {
            await served.PostAsync("/api/seek", new { week });
            Assert.Equal(run.Record.Rows[week].Digest, await DigestAsync(socket, week));
        }
    }

    [Fact]
    public async Task Change_InThePast_IsTheScenarioWithTheChange()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/seek", new { week = 60 });
        await served.PostAsync("/api/change", new { week = 20, set = new { threat = 0, commitment = 0.7 } });
        var state = await served.PostAsync("/api/shock", new { week = 30, shock = "betrayal", strength = 0.5 });
        Assert.Equal([21, 31], state.GetProperty("worlds")[0].GetProperty("events").EnumerateArray().Select(one => one.GetProperty("week").GetInt32()));
        var expected = Served.Small with
        {
            Events =
            [
                new ScenarioEvent.Setting(21, (Parameter.Threat, 0), (Parameter.Commitment, 0.7)),
                new ScenarioEvent.Shock(31, ShockKind.Betrayal, 0.5),
            ],
        };
        Assert.Equal(expected.Hash, state.GetProperty("worlds")[0].GetProperty("hash").GetString());
        var saved = await served.PostAsync("/api/save", new { });
        var run = await ScenarioRun.ExecuteAsync(expected, 7);
        Assert.Equal(run.Record.Digest.ToString("x16", CultureInfo.InvariantCulture), saved.GetProperty("digest").GetString());
        using var socket = await served.WatchAsync();
        await served.PostAsync("/api/seek", new { week = 60 });
        Assert.Equal(run.Record.Digest, await DigestAsync(socket, 60));
    }

    [Fact]
    public async Task Change_WithKeep_ShowsBothFutures_AndUndoTakesOneBack()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/seek", new { week = 40 });
        var both = (await served.PostAsync("/api/change", new { week = 40, set = new { threat = 0 }, keep = true })).GetProperty("worlds");
        Assert.Equal(2, both.GetArrayLength());
        Assert.Empty(both[0].GetProperty("events").EnumerateArray());
        Assert.Single(both[1].GetProperty("events").EnumerateArray());
        await served.PostAsync("/api/compare/close", new { });
        await served.PostAsync("/api/change", new { week = 40, set = new { threat = 0 } });
        var undone = (await served.PostAsync("/api/undo", new { })).GetProperty("worlds");
        Assert.Equal(Served.Small.Hash, undone[0].GetProperty("hash").GetString());
    }

    [Fact]
    public async Task Compare_OtherRules_SharesSeedAndTime()
    {
        await using var served = await Served.StartAsync(Served.Small);
        var worlds = (await served.PostAsync("/api/compare", new { set = new { eyeLevel = 1 } })).GetProperty("worlds");
        Assert.Equal(["eyeLevel"], worlds[1].GetProperty("differs").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(7, worlds[1].GetProperty("seed").GetInt32());
    }

    [Fact]
    public async Task Play_AtFullSpeed_ReachesTheEndAndPauses()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/play", new { speed = 60 });
        using var socket = await served.WatchAsync();
        await DigestAsync(socket, 60);
        Assert.False((await served.GetAsync("/api/state")).GetProperty("playing").GetBoolean());
    }

    [Fact]
    public async Task Participant_OfAWeek_TellsItsReasons()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/seek", new { week = 30 });
        var seen = await served.GetAsync("/api/participant/5?week=30&life=true");
        Assert.EndsWith("decisions", seen.GetProperty("reasons").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("life of", seen.GetProperty("life").GetString(), StringComparison.Ordinal);
        Assert.Equal(60, (await served.GetAsync("/api/people?week=30")).GetArrayLength());
    }

    [Theory]
    [InlineData("/api/world", "{\"scenario\":\"smal\"}", "did you mean small?")]
    [InlineData("/api/world", "{\"scenario\":\"small\",\"set\":{\"thread\":0.5}}", "threat")]
    [InlineData("/api/world", "{\"scenario\":\"small\",\"set\":{\"participants\":1000000}}", "at most 20000 participants")]
    [InlineData("/api/change", "{\"week\":3,\"set\":{\"trust0\":0.5}}", "needs a new world")]
    [InlineData("/api/shock", "{\"week\":3,\"shock\":\"betrayl\"}", "did you mean betrayal?")]
    [InlineData("/api/shock", "{\"week\":60,\"shock\":\"betrayal\"}", "a week from 0 to 59")]
    [InlineData("/api/seek", "{\"weak\":3}", "not the message")]
    [InlineData("/api/seek", "garbage", "not the message")]
    public async Task Commands_ThatAreWrong_AreRefusedWithTheReason(string path, string body, string reason)
    {
        await using var served = await Served.StartAsync(Served.Small);
        using StringContent content = new(body);
        using var answer = await served.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_AnyTick_IsThatOfTheRun_WithAValueForEverybody()
    {
        var model = ModelScenario.Of(new VoterModel());
        var run = (await ModelRun.ExecuteAsync(model, 7)).Record;
        await using var served = await Served.StartAsync(model);
        using var socket = await served.WatchAsync();
        foreach (int week in new[] { run.Ticks, 12, 0 })
        {
            await served.PostAsync("/api/seek", new { week });
            var frame = await FrameAsync(socket, week);
            Assert.Equal(run.Rows[week].Digest, BinaryPrimitives.ReadUInt64LittleEndian(frame.AsSpan(24)));
            float[] values = [.. Enumerable.Range(0, 100).Select(i => BinaryPrimitives.ReadSingleLittleEndian(frame.AsSpan(48 + (5 * 100) + (4 * i))))];
            Assert.All(values, value => Assert.True(value is 0 or 1, $"{value}"));
            Assert.True(week == 12 || values.Average() == (week == 0 ? .5 : run.Rows[week].Values[0]), $"{week}: {values.Average()}");
        }

        var world = (await served.GetAsync("/api/state")).GetProperty("worlds")[0];
        Assert.Equal((run.Ticks, run.Ticks), (world.GetProperty("weeks").GetInt32(), world.GetProperty("computed").GetInt32()));
        Assert.Equal(["share", "sweeps"], world.GetProperty("model").GetProperty("measures").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(run.Digest.ToString("x16", CultureInfo.InvariantCulture), (await served.PostAsync("/api/save", new { })).GetProperty("digest").GetString());
    }

    [Fact]
    public async Task Model_WithOtherSettings_IsOpenedAndComparedAndMeasuredAtTheEnd()
    {
        await using var served = await Served.StartAsync();
        await served.PostAsync("/api/world", new { scenario = "reference/sir", seed = 3, set = new { participants = 200, r0 = 3 } });
        var worlds = (await served.PostAsync("/api/compare", new { set = new { r0 = 1.5 } })).GetProperty("worlds");
        Assert.Equal(["r0"], worlds[1].GetProperty("differs").EnumerateArray().Select(name => name.GetString()));
        await served.PostAsync("/api/seek", new { week = 100_000 });
        var seen = (await served.GetAsync("/api/state")).GetProperty("worlds");
        foreach (var (world, r0) in seen.EnumerateArray().Zip([3.0, 1.5]))
        {
            var model = ModelScenario.Of(new SirModel());
            model = model with { Settings = model.Settings.With("participants", 200).With("r0", r0) };
            var run = (await ModelRun.ExecuteAsync(model, 3)).Record;
            Assert.Equal(run.Ticks, world.GetProperty("weeks").GetInt32());
            Assert.Equal(run.Measures["reached"], world.GetProperty("model").GetProperty("atTheEnd").GetProperty("reached").GetDouble());
        }
    }

    [Theory]
    [InlineData("/api/world", "{\"scenario\":\"reference/sri\"}", "did you mean reference/sir?")]
    [InlineData("/api/world", "{\"scenario\":\"reference/sir\",\"set\":{\"r1\":2}}", "r0")]
    [InlineData("/api/world", "{\"scenario\":\"reference/sir\",\"set\":{\"participants\":100000}}", "at most 20000 participants")]
    [InlineData("/api/world", "{\"scenario\":\"reference/sir\",\"events\":[{\"week\":3,\"shock\":\"betrayal\"}]}", "a model has no such thing")]
    [InlineData("/api/compare", "{\"scenario\":\"small\"}", "does not measure what")]
    [InlineData("/api/shock", "{\"week\":3,\"shock\":\"betrayal\"}", "a model has no such thing", 409)]
    public async Task Model_WhatItDoesNotHave_IsRefused(string path, string body, string reason, int code = 400)
    {
        await using var served = await Served.StartAsync(ModelScenario.Of(new VoterModel()));
        using StringContent content = new(body);
        using var answer = await served.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(code, (int)answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_ThatThrows_SaysWhy_AndThePageGoesOn()
    {
        await using var served = await Served.StartAsync(ModelScenario.Of(new BrokenModel()));
        await served.PostAsync("/api/seek", new { week = 3 });
        var world = (await served.GetAsync("/api/state")).GetProperty("worlds")[0];
        Assert.Equal((2, "the measure ticks failed in tick 3: three is too much"), (world.GetProperty("computed").GetInt32(), world.GetProperty("fault").GetProperty("en").GetString()));
        await served.PostAsync("/api/world", new { scenario = "reference/sir" });
        var next = (await served.GetAsync("/api/state")).GetProperty("worlds")[0];
        Assert.Equal(JsonValueKind.Null, next.GetProperty("fault").ValueKind);
        Assert.NotEqual(world.GetProperty("revision").GetInt32(), next.GetProperty("revision").GetInt32());
    }

    /// <summary>Waits for the frame of a week; returns its digest.</summary>
    private static async Task<ulong> DigestAsync(System.Net.WebSockets.ClientWebSocket socket, int week) =>
        BinaryPrimitives.ReadUInt64LittleEndian((await FrameAsync(socket, week)).AsSpan(24));

    private static async Task<byte[]> FrameAsync(System.Net.WebSockets.ClientWebSocket socket, int week)
    {
        while (await Served.NextAsync(socket) is { } message)
        {
            if (message[0] == 1 && BinaryPrimitives.ReadInt32LittleEndian(message.AsSpan(8)) == week)
            {
                return message;
            }
        }

        throw new InvalidOperationException("the connection ended");
    }
}
