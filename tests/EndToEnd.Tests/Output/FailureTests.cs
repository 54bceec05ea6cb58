using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

public sealed class FailureTests
{
    [Fact]
    public void Tell_ResidentThatFailed_NamesResidentTickSeedAndCommand()
    {
        ResidentFailedException failure = new(ResidentId.OfParticipant(17), 83, 7, new ArithmeticException("trust is NaN"));
        var (code, text) = Told(failure, "run", "four-networks");
        Assert.Equal(70, code);
        Assert.Equal(
            "this is a bug: resident 17 failed in tick 83 of the run with seed 7: trust is NaN; again with: cocreation run four-networks\n", text);
    }

    [Fact]
    public void Tell_ResidentThatFailedInAProgramOfOnesOwn_NamesThatProgramInGerman()
    {
        using StringWriter error = new() { NewLine = "\n" };
        ResidentFailedException failure = new(ResidentId.OfParticipant(17), 83, 7, new ArithmeticException("trust is NaN"));
        Assert.Equal(70, new Failure(Texts.In(Language.German), Failure.Typed(["run"], "dotnet run coins.cs --")).Tell(failure, error));
        Assert.Equal(
            "das ist ein Fehler im Programm: Einwohner 17 scheiterte in Takt 83 des Laufs mit Startwert 7: trust is NaN; noch einmal mit: dotnet run coins.cs -- run\n",
            error.ToString());
    }

    [Fact]
    public void Tell_FullDisk_IsOneLine()
    {
        var (code, text) = Told(new RunFolderException("runs/x", new IOException("No space left on device")));
        Assert.Equal((74, "cannot write to runs/x: No space left on device; 0 bytes were written\n"), (code, text));
    }

    [Fact]
    public void Tell_RefusedInput_IsALineForEveryProblem()
    {
        var (code, text) = Told(new InputException([new Problem("--a", new("one", "eins")), new Problem("--b", new("two", "zwei"))]));
        Assert.Equal((2, "--a: one\n--b: two\n"), (code, text));
    }

    [Fact]
    public void Typed_ArgumentWithABlank_IsQuoted() => Assert.Equal("cocreation run --out \"my runs\"", Failure.Typed(["run", "--out", "my runs"]));

    [Theory]
    [InlineData("--token 0123456789abcdef --lang de", "cocreation play --token ... --lang de")]
    [InlineData("--token=0123456789abcdef", "cocreation play --token=...")]
    [InlineData("--token:0123456789abcdef", "cocreation play --token=...")]
    public void Typed_Token_IsLeftOut(string options, string kept) => Assert.Equal(kept, Failure.Typed(["play", .. options.Split(' ')]));

    [Theory]
    [InlineData("Host=db;Username=sim;Password=a b;Database=runs", "\"Host=db;Username=sim;Database=runs\"", "Host=db;Username=sim;Database=runs")]
    [InlineData("--store=password='x;y';Host=db", "", "--store=Host=db")]
    [InlineData("PWD = secret", "", "")]
    [InlineData("--set", "", "--set")]
    public void Typed_Password_IsLeftOut(string arg, string other, string kept) => Assert.Contains(Failure.Typed(["run", arg]), new[] { $"cocreation run {kept}", $"cocreation run {other}" });

    private static (int Code, string Text) Told(Exception failure, params string[] args)
    {
        using StringWriter error = new() { NewLine = "\n" };
        return (new Failure(Texts.In(Language.English), Failure.Typed(args)).Tell(failure, error), error.ToString());
    }
}
