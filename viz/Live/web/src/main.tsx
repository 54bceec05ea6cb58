import "uplot/dist/uPlot.min.css";
import "./styles/index.css";
import { render } from "preact";
import { App } from "./page/App";
import { start } from "./start/start";

render(<App />, document.getElementById("app")!);
void start();
