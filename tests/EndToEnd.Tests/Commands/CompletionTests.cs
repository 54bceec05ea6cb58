using System.Diagnostics;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("ru", "run runs")]
    [InlineData("des", "describe")]
    [InlineData("dif", "diff")]
    [InlineData("diff --form", "--format")]
    [InlineData("run four-n", "four-networks")]
    [InlineData("run --no", "--no-figures")]
    [InlineData("run --set thr", "threat=")]
    [InlineData("run --set threat=0 --se", "--seed --set")]
    [InlineData("run --lang _", "de en")]
    [InlineData("run --out _", "")]
    [InlineData("runs de", "delete")]
    [InlineData("why runs --p", "--participant")]
    [InlineData("runs delete --l", "--lang")]
    [InlineData("describe kar", "karate-club")]
    [InlineData("cluster st", "status")]
    [InlineData("run --nod", "--nodes")]
    [InlineData("node --jo", "--join")]
    [InlineData("completion _", "bash zsh fish pwsh --lang --help")]
    public async Task Completion_SourcedInBash_CompletesWhatIsThere(string typed, string completed)
    {
        if (OperatingSystem.IsWindows())
            return;
        var script = await _place.Ask("completion bash");
        Assert.Equal((0, ""), (script.ExitCode, script.Error));
        _place.Write("completion.bash", script.Output + """

            COMP_WORDS=(cocreation "${@/#_/}")
            COMP_CWORD=$#
            _cocreation
            echo "${COMPREPLY[*]}"
            complete -p cocreation
            """);
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", _place.At("completion.bash"), .. typed.Split(' ')])
        {
            // Others ask within this process meanwhile, in folders and languages of their own.
            WorkingDirectory = _place.Root,
            Environment = { ["LC_ALL"] = "C" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await bash.StandardError.ReadToEndAsync());
        var lines = output.Split('\n');
        Assert.StartsWith(completed, lines[0], StringComparison.Ordinal);
        Assert.Equal("complete -o default -F _cocreation cocreation", lines[1]);
    }

    [Theory]
    [InlineData("zsh", "compdef _cocreation cocreation", "compadd -S '' -- participants= ")]
    [InlineData("fish", "complete -c cocreation -f", "-l set -x -a 'participants= ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName cocreation", "'run:--set' = @('participants=', ")]
    public async Task Completion_ForOtherShells_KnowsParameters(string shell, string registers, string parameters)
    {
        var script = await _place.Ask($"completion {shell}");
        Assert.Contains(registers, script.Output, StringComparison.Ordinal);
        Assert.Contains(parameters, script.Output, StringComparison.Ordinal);
    }
}
