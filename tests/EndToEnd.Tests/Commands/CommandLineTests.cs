using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly Texts Words = Texts.In(Kernel.Language.English);
    private static readonly RunOptions Options = new(Words, new ModelLibrary([]));

    [Fact]
    public void Root_OneAskedFor_IsTheSameAsAmongAll()
    {
        var all = CommandLine.Root(Words, Options, []).Subcommands.Where(command => command.Name is not ("help" or "completion")).ToArray();
        Assert.Equal(19, all.Length);
        foreach (var command in all)
        {
            var one = Assert.Single(CommandLine.Root(Words, Options, [], command.Name).Subcommands);
            Assert.Equal(command.Name, one.Name);
            Assert.Equal(command.Options.Select(option => option.Name), one.Options.Select(option => option.Name));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("help")]
    [InlineData("completion")]
    [InlineData("rn")]
    public void Root_NoneOfThemAskedFor_HasAll(string? asked) =>
        Assert.Equal(21, CommandLine.Root(Words, Options, [], asked).Subcommands.Count);
}
